package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.intake.Drawn.PEOPLE;
import static reciprocity.intake.Drawn.TIES;
import static reciprocity.intake.Drawn.errors;
import static reciprocity.intake.Drawn.finding;
import static reciprocity.intake.Drawn.read;
import static reciprocity.intake.Drawn.survey;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.model.Tie;

@Tag("fault-8")
class RosterAndTiesTest {

    private static final String SCALE = """
            {"kinds": {"advice": {"meaning": "SUPPORT", "asks": "gives", "scale": [-2, 5]}}}
            """;

    @Test
    void aRepeatedPersonIsRefusedWithBothRows() {
        IntakeResult result = read("id\na\nb\n a \nc\n", TIES);

        assertThat(errors(result)).containsExactly("duplicate-person");
        assertThat(finding(result, "duplicate-person").row()).isEqualTo(4);
        assertThat(finding(result, "duplicate-person").message()).contains("row 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a a|aa", "Ä|ä"})
    void idsThatDifferOnlyInCaseOrSpacesAreSaid(String ids) {
        IntakeResult result = read("id;name\na;\nb;\nc;\n" + ids.replace("|", ";\n") + ";\n", TIES);

        assertThat(survey(result).people()).hasSizeGreaterThan(3);
        assertThat(finding(result, "similar-ids").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aBlankIdIsRefused() {
        assertThat(errors(read("id,name\n,Ana\na,\nb,\nc,\n", TIES))).containsExactly("blank-id");
        assertThat(errors(read(PEOPLE, "source,target\na,\n"))).containsExactly("blank-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+05", "1.2e+10", "\"1,2E+10\""})
    void anIdThatLostItsDigitsIsRefused(String id) {
        assertThat(errors(read("id,name\n%s,Ana\na,\nb,\nc,\n".formatted(id), TIES)))
                .containsExactly("lost-digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E5", "E+5", "x1E+05", "1E+", "007"})
    void idsThatOnlyLookLikeNumbersAreKept(String id) {
        assertThat(survey(read("id,name\n%s,Ana\na,\nb,\nc,\n".formatted(id), TIES))
                        .people()
                        .get(0)
                        .id())
                .hasToString(id);
    }

    @Test
    void anUnknownPersonIsRefusedWithWhatWasPerhapsMeant() {
        IntakeResult result = read(PEOPLE, "source,target\nA,b\nc,zz\n");

        assertThat(result.findings(Severity.ERROR))
                .extracting(Finding::message)
                .containsExactly(
                        "ties.csv, row 2, column 'source', value 'A': no person of people.csv has this id; did you mean 'a'?"
                                + " (unknown-person)",
                        "ties.csv, row 3, column 'target', value 'zz': no person of people.csv has this id (unknown-person)");
    }

    @Test
    void aSelfTieIsDroppedAndCounted() {
        IntakeResult result = read(PEOPLE, "source,target\na,b\nb,b\n");

        assertThat(survey(result).ties()).hasSize(1);
        assertThat(result.ties().droppedRows()).isEqualTo(Map.of("self-tie", List.of(3)));
        assertThat(finding(result, "self-tie").row()).isEqualTo(3);
    }

    @Test
    void aRepeatedRowIsCountedAsMergedAndStaysAnAnswer() {
        IntakeResult result = read(PEOPLE, "source,target,kind,weight\na,b,x,1\na,b,x,2\nb,a,x,1\na,b,y,1\n");

        assertThat(survey(result).ties()).hasSize(4);
        assertThat(result.ties().kept()).isEqualTo(3);
        assertThat(result.ties().mergedRows()).isEqualTo(Map.of("repeated-row", List.of(3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"much", "NaN", "Infinity", "-Infinity", "1e999", "0x10", "1f", "1_000", "--1", "1 000", "٣"})
    void aWeightThatIsNoFiniteNumberIsRefused(String weight) {
        IntakeResult result = read(PEOPLE, "source,target,weight\na,b,%s\n".formatted(weight));

        assertThat(errors(result)).containsExactly("weight");
        assertThat(finding(result, "weight").value()).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({"3,3", "+2,2", "0.5,0.5", ".5,0.5", "1e2,100", "1E-2,0.01", "'',1"})
    void otherWeightsAreRead(String weight, double expected) {
        assertThat(survey(read(PEOPLE, "source,target,weight\na,b,%s\n".formatted(weight)))
                        .ties())
                .extracting(Tie::weight)
                .containsExactly(expected);
    }

    @Test
    void missingWeightsAreOneAndSaid() {
        assertThat(finding(read(PEOPLE, "source,target\na,b\n"), "default-weight")
                        .message())
                .contains("no column 'weight'");
        assertThat(finding(read(PEOPLE, "source,target,weight\na,b,\nb,a,2\n"), "default-weight")
                        .message())
                .contains("1 rows have no weight");
    }

    @Test
    void aNegativeWeightNeedsAScale() {
        String ties = "source,target,kind,weight\na,b,advice,-1\n";

        assertThat(errors(read(PEOPLE, ties))).containsExactly("negative-weight");
        assertThat(survey(read(PEOPLE, ties, SCALE)).ties()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "5.01", "99"})
    void aWeightOutsideTheScaleIsRefused(String weight) {
        IntakeResult result = read(PEOPLE, "source,target,kind,weight\na,b,advice,%s\n".formatted(weight), SCALE);

        assertThat(errors(result)).containsExactly("outside-scale");
        assertThat(finding(result, "outside-scale").message()).contains("'advice' has the scale -2 to 5");
    }

    @Test
    void aZeroWeightIsSaid() {
        IntakeResult result = read(PEOPLE, "source,target,weight\na,b,0\nb,a,0\n");

        assertThat(survey(result).ties()).hasSize(2);
        assertThat(finding(result, "zero-weight").message()).contains("2 ties weigh 0");
    }

    @ParameterizedTest
    @CsvSource({"leader,maybe", "external,2", "respondent,ja"})
    void anUnclearYesOrNoIsRefused(String column, String value) {
        IntakeResult result = read("id,%s\na,%s\nb,\nc,\n".formatted(column, value), TIES);

        assertThat(errors(result)).containsExactly("boolean");
        assertThat(finding(result, "boolean").column()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.12.2020", "2020-13-01", "2021-02-29", "12/31/2020", "soon"})
    void aDayThatIsNotIsoIsRefused(String day) {
        IntakeResult result = read("id,hired\na,%s\nb,\nc,\n".formatted(day), TIES);

        assertThat(errors(result)).containsExactly("date");
        assertThat(finding(result, "date").row()).isEqualTo(2);
    }

    @Test
    void aBlankKindIsRefused() {
        assertThat(errors(read(PEOPLE, "source,target,kind\na,b,\n"))).containsExactly("blank-kind");
    }

    @Test
    void tooManyKindsAreRefused() {
        StringBuilder ties = new StringBuilder("source,target,kind\n");
        for (int i = 0; i < 102; i++) {
            ties.append("a,b,comment").append(i).append('\n');
        }

        assertThat(errors(read(PEOPLE, ties.toString()))).containsExactly("too-many-kinds", "too-many-kinds");
    }

    @Test
    void kindsThatDifferOnlyInCaseAreSaid() {
        IntakeResult result = read(PEOPLE, "source,target,kind\na,b,trust\na,c,Trust\n");

        assertThat(survey(result).kinds()).hasSize(2);
        assertThat(finding(result, "similar-kinds").row()).isEqualTo(3);
    }

    @Test
    void anAnswerOfSomebodyWhoDidNotAnswerIsSaid() {
        IntakeResult result = read("id,respondent\na,no\nb,yes\nc,yes\n", TIES);

        assertThat(survey(result).ties()).hasSize(2);
        assertThat(finding(result, "answer-without-response").value()).isEqualTo("a");
    }

    @Test
    void lonePeopleAndEmptyDepartmentsAreKept() {
        IntakeResult result = read("id,department\na,\n", "source,target\n");

        assertThat(survey(result).people()).hasSize(1);
        assertThat(survey(result).people().get(0).department()).isEmpty();
    }
}
