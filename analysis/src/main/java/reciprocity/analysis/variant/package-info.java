/** Why figures differ from those of other programs: the other readings of a measure, with their values on the same data. */
@NullMarked
package reciprocity.analysis.variant;

import org.jspecify.annotations.NullMarked;
