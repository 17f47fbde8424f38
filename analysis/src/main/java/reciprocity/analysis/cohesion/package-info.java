/** Does the network hold together? Size and density, closure, components, distances, Krackhardt's four dimensions, triads. */
@NullMarked
package reciprocity.analysis.cohesion;

import org.jspecify.annotations.NullMarked;
