/** The one place where JGraphT's {@code Graph} meets the compact graph: every JGraphT algorithm runs on the same arrays. */
@NullMarked
package reciprocity.analysis.jgrapht;

import org.jspecify.annotations.NullMarked;
