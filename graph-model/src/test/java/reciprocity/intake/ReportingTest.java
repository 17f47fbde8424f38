package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.intake.Drawn.errors;
import static reciprocity.intake.Drawn.finding;
import static reciprocity.intake.Drawn.read;
import static reciprocity.intake.Drawn.survey;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fault-8")
class ReportingTest {

    private static final String NO_TIES = "source,target,kind\n";

    @Test
    void aManagerWhoIsNotInTheRosterIsRefused() {
        IntakeResult result = read("id,boss\na,\nb,zz\n", NO_TIES);

        assertThat(errors(result)).containsExactly("unknown-manager");
        assertThat(finding(result, "unknown-manager").message())
                .startsWith("people.csv, row 3, column 'boss', value 'zz': no person of people.csv has this id");
    }

    @Test
    void someoneTheirOwnManagerHasNone() {
        IntakeResult result = read("id,manager\na,a\nb,a\n", NO_TIES);

        assertThat(survey(result).ties()).hasSize(1);
        assertThat(finding(result, "own-manager").row()).isEqualTo(2);
    }

    @Test
    void twoBossesAreRefusedWithBothRows() {
        IntakeResult result = read("id\na\nb\nc\n", "source,target,kind\nc,a,reports_to\nc,b,reports_to\n");

        assertThat(errors(result)).containsExactly("two-bosses");
        Finding finding = finding(result, "two-bosses");
        assertThat(finding.row()).isEqualTo(3);
        assertThat(finding.message()).contains("'b'", "'a' in row 2 of ties.csv");
    }

    @Test
    void theColumnAndTheTiesMayAgreeButNotDiffer() {
        String people = "id,manager\na,\nb,\nc,a\n";

        assertThat(survey(read(people, "source,target,kind\nc,a,reports_to\n")).ties())
                .hasSize(2);
        assertThat(errors(read(people, "source,target,kind\nc,b,reports_to\n"))).containsExactly("two-bosses");
    }

    @Test
    void aLoopIsRefusedOnceWithItsPeople() {
        IntakeResult result = read("id,manager\na,b\nb,c\nc,a\nd,a\ne,d\n", NO_TIES);

        assertThat(errors(result)).containsExactly("reporting-loop");
        assertThat(finding(result, "reporting-loop").message()).contains("a -> b -> c -> a");
    }

    @Test
    void twoLoopsAreBothFound() {
        assertThat(errors(read("id,manager\na,b\nb,a\nc,d\nd,c\n", NO_TIES)))
                .containsExactly("reporting-loop", "reporting-loop");
    }

    @Test
    void aLongLineIsNoLoop() {
        StringBuilder people = new StringBuilder("id,manager\np0,\n");
        for (int i = 1; i < 20_000; i++) {
            people.append('p').append(i).append(",p").append(i - 1).append('\n');
        }

        assertThat(survey(read(people.toString(), NO_TIES)).ties()).hasSize(19_999);
    }

    @Test
    void aKindManagerThatMeansSomethingElseIsRefused() {
        IntakeResult result =
                read("id,manager\na,\nb,a\n", NO_TIES, "{\"kinds\": {\"manager\": {\"meaning\": \"SUPPORT\"}}}");

        assertThat(errors(result)).containsExactly("manager-kind");
    }

    @Test
    void aKindManagerThatAsksWhoReportsIsTurnedRound() {
        IntakeResult result = read(
                "id,manager\na,\nb,a\n",
                NO_TIES,
                "{\"kinds\": {\"manager\": {\"meaning\": \"REPORTING\", \"asks\": \"receives\"}}}");

        assertThat(survey(result).ties().get(0).source()).hasToString("a");
    }
}
