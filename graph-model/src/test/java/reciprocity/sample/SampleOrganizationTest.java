package reciprocity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.graph.TieGraph;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.RowCount;
import reciprocity.intake.Severity;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.Tie;

class SampleOrganizationTest {

    private static final IntakeResult READ = read();
    private static final SampleOrganization.Planted PLANTED = SampleOrganization.planted();

    private static IntakeResult read() {
        SampleOrganization.Files files = SampleOrganization.files();
        return SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning());
    }

    private static Survey survey() {
        return Objects.requireNonNull(READ.survey());
    }

    private static OrgNetwork network(String kind) {
        return OrgNetwork.of(survey(), Reading.byMeaning(kind));
    }

    private static int number(OrgNetwork network, PersonId id) {
        return network.people().number(id);
    }

    /** Coleman's score of a department: how much more of its ties stay inside than its size explains. */
    private static double silo(OrgNetwork network, int group) {
        double inside = 0;
        double all = 0;
        for (int person : network.groups().members(group)) {
            for (int at = network.ties().out().begin(person);
                    at < network.ties().out().end(person);
                    at++) {
                all++;
                inside += network.groups().of(network.ties().out().neighbour(at)) == group ? 1 : 0;
            }
        }
        double chance = (network.groups().size(group) - 1.0) / (network.size() - 1);
        return (inside / all - chance) / (1 - chance);
    }

    @Test
    void itIsReadWithoutAnErrorOrAWarning() {
        assertThat(READ.findings(Severity.ERROR)).isEmpty();
        assertThat(READ.findings(Severity.WARNING)).isEmpty();
        RowCount ties = READ.ties();
        assertThat(ties.kept()).isEqualTo(ties.read());
        assertThat(survey().id()).hasToString("halden-works-2026-04");
    }

    @Test
    void theSameBytesComeEveryTime() {
        assertThat(SampleOrganization.files().ties().content())
                .isEqualTo(SampleOrganization.files().ties().content());
        assertThat(SampleOrganization.files().people().content())
                .isEqualTo(SampleOrganization.files().people().content());
    }

    @Test
    void hundredAndFiftyPeopleWorkInEightDepartments() {
        assertThat(survey().people().stream().filter(person -> !person.external()))
                .hasSize(150);
        assertThat(survey().people().stream().filter(Person::respondent)).hasSize(137);
        assertThat(survey().people().stream().filter(Person::leader)).hasSize(11);
        assertThat(survey().people().stream().map(Person::name).distinct()).hasSize(158);
        assertThat(network("support").groups().names()).hasSize(9).contains("Customers");
        assertThat(survey().columns()).contains("location", "tenure_band");
    }

    @Test
    void whoDidNotAnswerSentNothing() {
        Set<PersonId> silent = new HashSet<>();
        survey().people().stream().filter(p -> !p.respondent()).map(Person::id).forEach(silent::add);

        assertThat(survey().ties().stream()
                        .filter(tie -> !tie.kind().equals("manager"))
                        .map(Tie::source))
                .doesNotContainAnyElementsOf(silent);
    }

    @Test
    void supportIsAsDenseAndAsReturnedAsInRealCompanies() {
        TieGraph ties = network("support").ties();

        assertThat(ties.ties() / 137.0).isBetween(6.5, 8.5);
        assertThat((double) ties.mutual().entries() / ties.ties()).isBetween(0.5, 0.7);
    }

    @Test
    void twoDepartmentsAreSilosAndSixAreClearlyNot() {
        OrgNetwork network = network("support");
        for (int group = 0; group < network.groups().groups(); group++) {
            if (network.groups().name(group).equals("Customers")) {
                continue;
            }
            if (PLANTED.silos().contains(network.groups().name(group))) {
                assertThat(silo(network, group)).isGreaterThan(0.7);
            } else {
                assertThat(silo(network, group)).isBetween(0.2, 0.45);
            }
        }
    }

    @Test
    void theSilosHaveOneAndThreeWaysOutAndIn() {
        assertThat(waysOut(PLANTED.threadSilo())).containsExactly(PLANTED.thread());
        assertThat(waysOut(PLANTED.openSilo())).containsExactlyInAnyOrderElementsOf(PLANTED.connectors());
    }

    private static Set<PersonId> waysOut(String department) {
        OrgNetwork network = network("support");
        int group = network.groups().names().indexOf(department);
        Set<PersonId> ways = new TreeSet<>();
        for (int person : network.groups().members(group)) {
            for (int at = network.ties().either().begin(person);
                    at < network.ties().either().end(person);
                    at++) {
                if (network.groups().of(network.ties().either().neighbour(at)) != group) {
                    ways.add(network.people().id(person));
                }
            }
        }
        return ways;
    }

    @Test
    void onlyTheBridgesHaveMutualTiesIntoEveryDepartment() {
        OrgNetwork network = network("support");
        List<PersonId> everywhere = new ArrayList<>();
        for (int person = 0; person < network.size(); person++) {
            Set<Integer> reached = new HashSet<>();
            for (int at = network.ties().mutual().begin(person);
                    at < network.ties().mutual().end(person);
                    at++) {
                reached.add(network.groups().of(network.ties().mutual().neighbour(at)));
            }
            reached.remove(network.groups().of(person));
            if (reached.size() == 7) {
                everywhere.add(network.people().id(person));
            } else {
                assertThat(reached.size()).isLessThan(5);
            }
        }

        assertThat(everywhere).containsExactlyInAnyOrderElementsOf(PLANTED.bridges());
    }

    @ParameterizedTest
    @ValueSource(strings = {"support", "trust"})
    void leadersStandInTwoCirclesAndOneStandsAlone(String kind) {
        OrgNetwork network = network(kind);
        Set<PersonId> seven = circle(network, PLANTED.leaderCluster().get(0));

        assertThat(seven).containsExactlyInAnyOrderElementsOf(PLANTED.leaderCluster());
        assertThat(circle(network, PLANTED.secondCircle().get(0)))
                .containsExactlyInAnyOrderElementsOf(PLANTED.secondCircle());
        assertThat(circle(network, PLANTED.isolatedLeader())).containsExactly(PLANTED.isolatedLeader());
    }

    /** The leaders joined to one by mutual ties among leaders. */
    private static Set<PersonId> circle(OrgNetwork network, PersonId start) {
        Set<PersonId> circle = new TreeSet<>();
        List<Integer> open = new ArrayList<>(List.of(number(network, start)));
        while (!open.isEmpty()) {
            int leader = open.remove(open.size() - 1);
            if (circle.add(network.people().id(leader))) {
                for (int other = 0; other < network.size(); other++) {
                    if (network.leaders().get(other) && network.ties().mutual().contains(leader, other)) {
                        open.add(other);
                    }
                }
            }
        }
        return circle;
    }

    @Test
    void theIsolatedLeaderIsTiedToNoOtherButTheBoss() {
        Set<PersonId> leaders = new HashSet<>();
        survey().people().stream().filter(Person::leader).map(Person::id).forEach(leaders::add);

        assertThat(survey().ties())
                .filteredOn(tie -> !tie.kind().equals("manager"))
                .filteredOn(tie -> leaders.contains(tie.source()) && leaders.contains(tie.target()))
                .noneMatch(tie -> tie.source().equals(PLANTED.isolatedLeader())
                        || tie.target().equals(PLANTED.isolatedLeader()));
    }

    @Test
    void oneDepartmentGivesMuchAndGetsLittleBack() {
        OrgNetwork network = network("support");
        for (int group = 0; group < network.groups().groups(); group++) {
            int given = 0;
            int received = 0;
            for (int i = 0; i < network.size(); i++) {
                for (int j = 0; j < network.size(); j++) {
                    boolean crosses = network.groups().of(i) != network.groups().of(j)
                            && network.ties().has(i, j);
                    given += crosses && network.groups().of(i) == group ? 1 : 0;
                    received += crosses && network.groups().of(j) == group ? 1 : 0;
                }
            }
            if (network.groups().name(group).equals(PLANTED.givingDepartment())) {
                assertThat(given).isGreaterThan(80).isGreaterThan(received * 5);
            } else if (!network.groups().name(group).equals("Customers")) {
                assertThat(given).isLessThan(received * 2);
            }
        }
    }

    @Test
    void mentorsHaveMentorsAndOneRing() {
        OrgNetwork network = network("mentors");
        List<PersonId> ring = PLANTED.mentorCycle();
        for (int i = 0; i < ring.size(); i++) {
            int mentor = number(network, ring.get(i));
            assertThat(network.ties().has(mentor, number(network, ring.get((i + 1) % ring.size()))))
                    .isTrue();
        }
        assertThat(survey().ties())
                .filteredOn(tie -> tie.kind().equals("mentors"))
                .hasSizeGreaterThan(30)
                .allMatch(tie -> tie.attributes().containsKey("start"));
    }
}
