/**
 * Who stands where ties meet: how often named, how near to all, on how many shortest paths, and how well connected to the
 * well connected.
 */
@NullMarked
package reciprocity.analysis.centrality;

import org.jspecify.annotations.NullMarked;
