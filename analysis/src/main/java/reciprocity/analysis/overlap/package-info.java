/** How far two networks have the same ties: two kinds of tie among the same people, or one kind at two times. */
@NullMarked
package reciprocity.analysis.overlap;

import org.jspecify.annotations.NullMarked;
