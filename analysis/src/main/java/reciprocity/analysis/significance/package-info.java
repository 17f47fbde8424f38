/**
 * How often chance does as well: the network is kept and its labels are shuffled. A room that every question may use.
 */
@NullMarked
package reciprocity.analysis.significance;

import org.jspecify.annotations.NullMarked;
