/** Figures of known networks against those that other programs computed of them. */
@NullMarked
package reciprocity.analysis.golden;

import org.jspecify.annotations.NullMarked;
