/**
 * People as {@code 0..n-1} and ties as sorted rows of {@code int}: the compact, immutable form of a survey on which
 * every figure is computed.
 */
@NullMarked
package reciprocity.graph;

import org.jspecify.annotations.NullMarked;
