package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Survey;

/** Reads drawn files and holds what must be true of every reading, good or bad. */
final class Drawn {

    static final String PEOPLE = """
            id,name,department
            a,Ana,Sales
            b,Bo,Sales
            c,Cy,Legal
            """;
    static final String TIES = """
            source,target,kind,weight
            a,b,advice,2
            b,c,trust,3
            """;

    private Drawn() {}

    static IntakeResult read(String people, String ties) {
        return read(people, ties, null);
    }

    static IntakeResult read(String people, String ties, @Nullable String survey) {
        return read(people, ties, survey, IntakeOptions.byMeaning());
    }

    static IntakeResult asFiled(String people, String ties) {
        return read(people, ties, null, IntakeOptions.asFiled());
    }

    static IntakeResult read(String people, String ties, @Nullable String survey, IntakeOptions options) {
        SourceFile declaration = survey == null ? null : file("survey.json", survey);
        return checked(SurveyReader.read(file("people.csv", people), file("ties.csv", ties), declaration, options));
    }

    static IntakeResult read(byte[] people, byte[] ties) {
        return checked(SurveyReader.read(
                new SourceFile("people.csv", people),
                new SourceFile("ties.csv", ties),
                null,
                IntakeOptions.byMeaning()));
    }

    static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Counts add up, every row has its reason, and a survey is there exactly where no finding is an error. */
    static IntakeResult checked(IntakeResult result) {
        for (RowCount count : List.of(result.people(), result.ties())) {
            assertThat(count.kept() + count.merged() + count.dropped()).isEqualTo(count.read());
            assertThat(count.droppedRows().values().stream()
                            .mapToInt(List::size)
                            .sum())
                    .isEqualTo(count.dropped());
            assertThat(count.mergedRows().values().stream().mapToInt(List::size).sum())
                    .isEqualTo(count.merged());
        }
        assertThat(result.refused()).isEqualTo(!result.findings(Severity.ERROR).isEmpty());
        if (result.refused()) {
            assertThat(result.people().kept() + result.ties().kept()).isZero();
        }
        for (Finding finding : result.findings()) {
            assertThat(finding.message())
                    .startsWith(finding.file())
                    .endsWith("(" + finding.rule() + ")")
                    .doesNotContain("Exception", "\n", "\tat ");
        }
        return result;
    }

    static Survey survey(IntakeResult result) {
        assertThat(result.findings(Severity.ERROR)).isEmpty();
        return Objects.requireNonNull(result.survey());
    }

    /** The first finding of a rule. */
    static Finding finding(IntakeResult result, String rule) {
        return result.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule + " in " + result.findings()));
    }

    /** The rules of all errors, in order. */
    static List<String> errors(IntakeResult result) {
        return result.findings(Severity.ERROR).stream().map(Finding::rule).toList();
    }
}
