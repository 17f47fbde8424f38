/** Who stands in the middle? Counts of ties, closeness, and what follows from the ties of one's contacts. */
@NullMarked
package reciprocity.analysis.centrality;

import org.jspecify.annotations.NullMarked;
