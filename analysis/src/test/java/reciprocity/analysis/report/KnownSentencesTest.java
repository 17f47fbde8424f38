package reciprocity.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SourceFile;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;
import reciprocity.sample.SampleOrganization;

/** Every sentence said of known networks keeps the rules of words, whatever the kind of tie and the groups. */
class KnownSentencesTest {

    private static Survey survey(String folder) throws IOException {
        if (folder.equals("sample")) {
            SampleOrganization.Files files = SampleOrganization.files();
            return Objects.requireNonNull(
                    SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning())
                            .survey());
        }
        return Objects.requireNonNull(
                SurveyReader.read(file(folder, "people.csv"), file(folder, "ties.csv"), null, IntakeOptions.byMeaning())
                        .survey());
    }

    private static SourceFile file(String folder, String name) throws IOException {
        try (InputStream in = KnownSentencesTest.class.getResourceAsStream("/data/" + folder + "/" + name)) {
            return new SourceFile(name, Objects.requireNonNull(in).readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "krackhardt-hightech, advice, department, 1",
        "krackhardt-hightech, friendship, level, 2",
        "krackhardt-hightech, reports_to, department, 3",
        "lazega-lawfirm, advice, department, 3",
        "lazega-lawfirm, friendship, office, 3",
        "lazega-lawfirm, cowork, level, 1",
        "uk-faculty, friendship, department, 3",
        "sample, support, level, 3",
        "sample, trust, department, 4",
        "sample, mentors, department, 2",
        "sample, decides, department, 2"
    })
    void sentencesKeepTheRules(String folder, String kind, String column, int atLeast) throws IOException {
        Report report = Analysis.report(
                survey(folder), Reading.byMeaning(kind).groupedBy(column), new ReportSettings(1, 999, 5));
        Lint.check(report);
        assertThat(report.insights()).hasSizeGreaterThanOrEqualTo(atLeast);
    }
}
