package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reciprocity.model.Person;
import reciprocity.model.Survey;

class ColumnChoiceTest {

    private static final String PEOPLE = "No.,Who,department,Area\n1,Ana,Sales,North\n2,Bo,Legal,South\n";
    private static final String TIES = "A,B,weight\n1,2,3\n";
    private static final Map<String, String> ENDS = Map.of("A", "source", "B", "target");

    @Test
    void headersThatSayNothingAreReadAsChosen() {
        IntakeResult result = read(Map.of("No.", "id", "Who", "name"), ENDS);

        assertThat(result.findings(Severity.ERROR)).isEmpty();
        Survey survey = survey(result);
        assertThat(survey.people()).extracting(Person::name).containsExactly("Ana", "Bo");
        assertThat(survey.ties()).hasSize(1);
        assertThat(result.people().columns())
                .containsExactly(
                        new ColumnReading("No.", "id"),
                        new ColumnReading("Who", "name"),
                        new ColumnReading("department", "department"),
                        new ColumnReading("Area", null));
    }

    @Test
    void withoutAChoiceTheirColumnsAreMissing() {
        assertThat(rules(read(Map.of(), Map.of())))
                .containsExactly("missing-column", "missing-column", "missing-column");
    }

    @Test
    void aChoiceStandsAboveTheHeader() {
        IntakeResult result = read(Map.of("No.", "id", "department", "", "Area", "department"), ENDS);

        assertThat(survey(result).people()).extracting(Person::department).containsExactly("North", "South");
        assertThat(survey(result).people().get(0).attributes()).containsEntry("department", "Sales");
    }

    @Test
    void aColumnThatIsNotThereAndAFieldThatIsNoneAreErrors() {
        assertThat(rules(read(Map.of("No.", "id", "Number", "name"), ENDS))).containsExactly("column-choice");
        assertThat(rules(read(Map.of("No.", "id", "Who", "nickname"), ENDS))).containsExactly("column-choice");
    }

    @Test
    void twoColumnsForOneFieldAreAnError() {
        assertThat(rules(read(Map.of("No.", "id", "Who", "id"), ENDS))).containsExactly("column-choice");
    }

    private static List<String> rules(IntakeResult result) {
        return result.findings(Severity.ERROR).stream().map(Finding::rule).toList();
    }

    private static Survey survey(IntakeResult result) {
        Survey survey = result.survey();
        assertThat(survey).isNotNull();
        return java.util.Objects.requireNonNull(survey);
    }

    private static IntakeResult read(Map<String, String> people, Map<String, String> ties) {
        IntakeOptions options = IntakeOptions.byMeaning().choosing(new ColumnChoice(people, ties));
        return SurveyReader.read(file("people.csv", PEOPLE), file("ties.csv", TIES), null, options);
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
