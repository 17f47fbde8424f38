package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.Severity;
import reciprocity.intake.SurveyFiles;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.Tie;

/** The files that the page hands out to begin with can be imported as they are. */
class TemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources/web/templates");

    @Test
    void theWorkbooksHoldWhatTheTextsHold() {
        Survey texts = read("csv");
        Survey workbooks = read("xlsx");

        assertThat(texts.people()).hasSize(5);
        assertThat(texts.ties()).hasSizeGreaterThan(9);
        assertThat(workbooks.people().stream().map(Person::name))
                .containsExactlyElementsOf(
                        texts.people().stream().map(Person::name).toList());
        assertThat(workbooks.ties().stream().map(TemplatesTest::said))
                .containsExactlyElementsOf(
                        texts.ties().stream().map(TemplatesTest::said).toList());
    }

    private static String said(Tie tie) {
        return "%s %s %s %s %s".formatted(tie.source(), tie.target(), tie.kind(), tie.weight(), tie.timestamp());
    }

    private static Survey read(String ending) {
        SurveyFiles files = new SurveyFiles(
                FOLDER.resolve("people." + ending), FOLDER.resolve("ties." + ending), FOLDER.resolve("survey.json"));
        IntakeResult result = SurveyReader.read(files, IntakeOptions.byMeaning());
        assertThat(result.findings(Severity.ERROR)).isEmpty();
        assertThat(result.findings(Severity.WARNING)).isEmpty();
        return Objects.requireNonNull(result.survey());
    }
}
