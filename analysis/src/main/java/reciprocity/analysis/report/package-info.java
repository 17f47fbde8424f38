/** Which figures are worth saying of a survey, in sentences with their evidence, and who may see what. */
@NullMarked
package reciprocity.analysis.report;

import org.jspecify.annotations.NullMarked;
