package reciprocity.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;
import reciprocity.model.PersonId;

class DeparturesTest {

    private static BitSet people(OrgNetwork network, String... ids) {
        BitSet set = new BitSet();
        for (String id : ids) {
            set.set(network.people().number(new PersonId(id)));
        }
        return set;
    }

    private static Departures drawn(String drawing, String... ids) {
        OrgNetwork network = NetworkDrawing.network(drawing);
        return Departures.of(network, people(network, ids));
    }

    @Test
    void theThreadBetweenTwoDepartmentsIsTheLossWorkedByHand() {
        Departures c = drawn(Fixtures.F1, "C");
        assertThat(c.before().value()).isEqualTo(7.0 / 18, Fixtures.EXACTLY);
        assertThat(c.after().value()).isZero();
        assertThat(c.impact().value()).isEqualTo(1, Fixtures.EXACTLY);
        assertThat(c.pairsDisconnected()).isEqualTo(6);
        assertThat(c.groupsCut()).containsExactly("E", "S");
    }

    @Test
    void withoutDistancesPartsAndGroupsAreTheSame() {
        OrgNetwork network = NetworkDrawing.network(Fixtures.F1);
        Departures c = Departures.ofParts(network, people(network, "C"));
        assertThat(c.pairsDisconnected()).isEqualTo(6);
        assertThat(c.groupsCut()).containsExactly("E", "S");
        assertThat(c.impact().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(c.before().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(c.after().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
    }

    @Test
    void whoStandsAsideLeavesNothingBehind() {
        Departures a = drawn(Fixtures.F1, "A");
        assertThat(a.before().value()).isEqualTo(19.0 / 36, Fixtures.EXACTLY);
        assertThat(a.after().value()).isEqualTo(19.0 / 36, Fixtures.EXACTLY);
        assertThat(a.impact().value()).isZero();
        assertThat(a.pairsDisconnected()).isZero();
        assertThat(a.groupsCut()).isEmpty();
    }

    @Test
    void withoutAnythingToLoseThereIsNoImpact() {
        assertThat(drawn("A -> B | S: A, B; E: C", "A").impact().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(drawn("A -> B | S: A, B; E: C", "C").impact().reason()).isEqualTo(Reason.SINGLE_GROUP);
        assertThat(drawn("A -> B | S: A; E: B", "A").impact().reason()).isEqualTo(Reason.TOO_FEW_NODES);
    }

    @Test
    void aGroupThatLeavesAltogetherIsNotCut() {
        assertThat(drawn("A -> C, B -> C | S: A, B; E: C, D", "A", "B").groupsCut())
                .containsExactly("E");
    }

    @Test
    void menteesOfLeaversAreLeftUnlessAnotherMentorStays() {
        OrgNetwork mentoring = NetworkDrawing.network("Ann -> Bo, Bo -> Cy, Dee -> Eli, Ann -> Eli");
        assertThat(LeftBehind.receivers(mentoring, people(mentoring, "Ann")).stream()
                        .map(PersonId::value))
                .containsExactly("Bo");
        assertThat(LeftBehind.receivers(mentoring, people(mentoring, "Ann", "Dee")).stream()
                        .map(PersonId::value))
                .containsExactly("Bo", "Eli");
        assertThat(LeftBehind.senders(mentoring, people(mentoring, "Eli")).stream()
                        .map(PersonId::value))
                .containsExactly("Dee");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyLossIsThatOfCountingAllPairs(long seed) {
        Chance chance = Chance.of(seed);
        int size = 8 + chance.nextInt(8);
        List<List<String>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < size; i++) {
            groups.get(chance.nextInt(3)).add("p%02d".formatted(i));
        }
        OrgNetwork network = NetworkDrawing.network("| G0: %s; G1: %s; G2: %s"
                        .formatted(
                                String.join(",", groups.get(0)),
                                String.join(",", groups.get(1)),
                                String.join(",", groups.get(2))))
                .withTies(Fixtures.random(size, 0.03 + 0.03 * (seed % 4), seed));
        for (int one = 0; one < size; one++) {
            for (int other = one; other < size; other++) {
                BitSet leaving = new BitSet();
                leaving.set(one);
                leaving.set(other);
                compare(network, leaving);
            }
        }
    }

    private static void compare(OrgNetwork network, BitSet leaving) {
        int[][] before = IntroductionsTest.far(network.ties());
        int[][] after = IntroductionsTest.far(without(network.ties(), leaving));
        double sumBefore = 0;
        double sumAfter = 0;
        long pairs = 0;
        long disconnected = 0;
        for (int a = 0; a < network.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (leaving.get(a) || leaving.get(b)) {
                    continue;
                }
                if (network.groups().of(a) != network.groups().of(b)) {
                    pairs++;
                    sumBefore += before[a][b] < 1_000_000 ? 1.0 / before[a][b] : 0;
                    sumAfter += after[a][b] < 1_000_000 ? 1.0 / after[a][b] : 0;
                }
                disconnected += before[a][b] < 1_000_000 && after[a][b] >= 1_000_000 ? 1 : 0;
            }
        }
        Departures found = Departures.of(network, leaving);
        assertThat(found.pairsDisconnected()).isEqualTo(disconnected);
        if (pairs > 0 && sumBefore > 0) {
            assertThat(found.impact().value()).isEqualTo(1 - sumAfter / sumBefore, Fixtures.EXACTLY);
            assertThat(found.before().value()).isEqualTo(sumBefore / pairs, Fixtures.EXACTLY);
            assertThat(found.after().value()).isEqualTo(sumAfter / pairs, Fixtures.EXACTLY);
        } else {
            assertThat(found.impact().defined()).isFalse();
        }
    }

    private static TieGraph without(TieGraph ties, BitSet leaving) {
        TieGraphBuilder builder = TieGraph.builder(ties.people());
        for (int person = 0; person < ties.people(); person++) {
            for (int at = ties.out().begin(person); at < ties.out().end(person); at++) {
                int other = ties.out().neighbour(at);
                if (!leaving.get(person) && !leaving.get(other)) {
                    builder.tie(person, other);
                }
            }
        }
        return builder.build();
    }
}
