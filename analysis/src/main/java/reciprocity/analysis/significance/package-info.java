/**
 * How often chance does as well: labels are shuffled, ties are laid anew or people are put into another order, and the rest is
 * kept. A room that every question may use.
 */
@NullMarked
package reciprocity.analysis.significance;

import org.jspecify.annotations.NullMarked;
