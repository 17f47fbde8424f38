/**
 * A study told as a report: one class a chapter, each of them sentences, tables and drawings of what the study found. What
 * a reader may not see is left out here, before there is any format.
 */
@NullMarked
package reciprocity.chapter;

import org.jspecify.annotations.NullMarked;
