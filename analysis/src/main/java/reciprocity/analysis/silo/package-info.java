/**
 * Who keeps to themselves: ties inside groups against ties across them, for the network, each group, each person and each
 * pair of groups, and which groups are closed beyond what their size and chance explain.
 */
@NullMarked
package reciprocity.analysis.silo;

import org.jspecify.annotations.NullMarked;
