package reciprocity.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.SourceFile;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.Tie;

class GeneratedOrganizationTest {

    private static byte[] people(int people, long ties, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GeneratedOrganization(people, ties, seed).writePeople(out);
        return out.toByteArray();
    }

    private static byte[] ties(int people, long ties, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GeneratedOrganization(people, ties, seed).writeTies(out);
        return out.toByteArray();
    }

    private static IntakeResult read(int people, long ties, long seed) throws IOException {
        SourceFile roster = new SourceFile("people.csv", people(people, ties, seed));
        SourceFile answers = new SourceFile("ties.csv", ties(people, ties, seed));
        return SurveyReader.read(roster, answers, null, IntakeOptions.byMeaning());
    }

    private static Survey survey(int people, long ties, long seed) throws IOException {
        Survey survey = read(people, ties, seed).survey();
        assertThat(survey).isNotNull();
        return Objects.requireNonNull(survey);
    }

    @ParameterizedTest(name = "{0} people, {1} ties")
    @CsvSource({"1,0", "2,2", "3,4", "7,42", "40,300", "60,3540", "500,5000", "3000,33000"})
    void theReaderTakesAllOfItAsDifferentTies(int people, int ties) throws IOException {
        IntakeResult result = read(people, ties, 5);
        assertThat(result.refused()).as("%s", result.findings()).isFalse();
        assertThat(result.people().kept()).isEqualTo(people);
        assertThat(result.ties().kept()).isEqualTo(ties);
        assertThat(result.ties().merged()).isZero();
    }

    @Test
    void equalSeedsGiveEqualBytesAndOtherSeedsOthers() throws IOException {
        assertThat(ties(200, 1500, 7)).isEqualTo(ties(200, 1500, 7));
        assertThat(people(200, 1500, 7)).isEqualTo(people(200, 1500, 7));
        assertThat(ties(200, 1500, 7)).isNotEqualTo(ties(200, 1500, 8));
    }

    @Test
    void tiesStayAtHomeAndAreReturnedMoreOftenThanChanceWouldHaveIt() throws IOException {
        Survey survey = survey(2000, 20_000, 3);
        Map<String, String> home = new HashMap<>();
        for (Person person : survey.people()) {
            home.put(person.id().value(), person.department());
        }
        Set<String> there = new HashSet<>();
        int inside = 0;
        for (Tie tie : survey.ties()) {
            there.add(tie.source() + " " + tie.target());
            inside += Objects.equals(
                            home.get(tie.source().value()),
                            home.get(tie.target().value()))
                    ? 1
                    : 0;
        }
        long returned = survey.ties().stream()
                .filter(tie -> there.contains(tie.target() + " " + tie.source()))
                .count();
        assertThat(inside).isGreaterThan(survey.ties().size() / 2);
        assertThat(returned).isBetween(survey.ties().size() / 5L, survey.ties().size() * 4L / 5);
        assertThat(new HashSet<>(home.values())).hasSizeBetween(15, 30);
        assertThat(survey.people().stream().filter(Person::leader)).hasSizeBetween(200, 400);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneratedOrganization(3, 7, 1))
                .withMessageContaining("0 to 6");
        assertThatIllegalArgumentException().isThrownBy(() -> new GeneratedOrganization(0, 0, 1));
    }
}
