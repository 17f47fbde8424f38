/** What holds for every metric of the catalogue. */
@NullMarked
package reciprocity.analysis;

import org.jspecify.annotations.NullMarked;
