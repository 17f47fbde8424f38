package reciprocity.study;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.Severity;
import reciprocity.intake.SourceFile;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;

/** Texts of files as surveys. */
public final class Sheets {

    private Sheets() {}

    /** The survey of a roster and answers, with a declaration where one is given. */
    public static Survey survey(String people, String ties, String declaration) {
        IntakeResult result = SurveyReader.read(
                file("people.csv", people),
                file("ties.csv", ties),
                declaration.isEmpty() ? null : file("survey.json", declaration),
                IntakeOptions.byMeaning());
        return Objects.requireNonNull(
                result.survey(), () -> result.findings(Severity.ERROR).toString());
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
