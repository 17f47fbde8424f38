/**
 * Files into a {@link reciprocity.model.Survey}, and what was odd about them. {@link reciprocity.intake.SurveyReader} is
 * the door. An odd row becomes a {@link reciprocity.intake.Finding}, never a silent repair; every row read is counted as
 * kept, merged or dropped; a file with an error gives no survey at all.
 */
@NullMarked
package reciprocity.intake;

import org.jspecify.annotations.NullMarked;
