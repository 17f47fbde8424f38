package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.ChanceTests;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.NetworkTest.Subject;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.TieGraph;

class RichClubChanceTest {

    /** Degrees 4, 4, 3, 3 and 1, 1, 0: the four with most ties hold six arcs of twelve. */
    private static final String FOUR = "A <-> B, C <-> D, A -> C, B -> D, A -> E, B -> F | : A, B, C, D, E, F, G";

    private static Measured random(long seed) {
        OrgNetwork network = NetworkDrawing.network("| : a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t");
        return new Measured(network.withTies(Fixtures.random(20, 0.3, seed)), seed, 199);
    }

    @Test
    void clubsAreThoseWhoExceedADegree() {
        Measured measured = Fixtures.drawn(FOUR);
        List<Subject> clubs = RichClubChance.subjects(measured, 1);
        assertThat(clubs)
                .extracting(Subject::id)
                .containsExactly("rich_club.over.0", "rich_club.over.1", "rich_club.over.3");
        assertThat(clubs.get(0).figure().apply(measured).value()).isEqualTo(8.0 / 30, Fixtures.EXACTLY);
        assertThat(clubs.get(1).figure().apply(measured).value()).isEqualTo(6.0 / 12, Fixtures.EXACTLY);
        assertThat(clubs.get(2).figure().apply(measured).value()).isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void clubsThatWouldTellOfFewAreLeftOut() {
        // Seven people, then six, four and two: only those of four differ from everybody by three and are three.
        assertThat(RichClubChance.subjects(Fixtures.drawn(FOUR), 3))
                .extracting(Subject::id)
                .containsExactly("rich_club.over.1");
    }

    @Test
    void densitiesAreThoseCountedOneByOne() {
        for (long seed = 1; seed <= 20; seed++) {
            Measured measured = random(seed);
            for (Subject club : RichClubChance.subjects(measured, 1)) {
                int exceeded = Integer.parseInt(club.id().substring("rich_club.over.".length()));
                assertThat(club.figure().apply(measured).value())
                        .isEqualTo(counted(measured.ties(), exceeded), Fixtures.EXACTLY);
            }
        }
    }

    private static double counted(TieGraph ties, int exceeded) {
        int members = 0;
        int arcs = 0;
        for (int one = 0; one < ties.people(); one++) {
            members += rich(ties, one, exceeded) ? 1 : 0;
            for (int other = 0; other < ties.people(); other++) {
                arcs += rich(ties, one, exceeded) && rich(ties, other, exceeded) && ties.has(one, other) ? 1 : 0;
            }
        }
        return arcs / (members * (members - 1.0));
    }

    private static boolean rich(TieGraph ties, int person, int exceeded) {
        return ties.out().degree(person) + ties.in().degree(person) > exceeded;
    }

    @Test
    void noMoreClubsThanTheLimitAreTested() {
        OrgNetwork network = NetworkDrawing.network("| : " + String.join(", ", NAMES));
        Measured measured = new Measured(network.withTies(Fixtures.random(NAMES.length, 0.4, 3)), 1, 9);
        assertThat(RichClubChance.subjects(measured, 1)).hasSizeBetween(10, RichClubChance.MOST_CLUBS);
    }

    private static final String[] NAMES =
            java.util.stream.IntStream.range(0, 80).mapToObj(i -> "p" + i).toArray(String[]::new);

    @Test
    void familiesOnTheSameDrawsAreThoseOfEachAlone() {
        Measured measured = random(7);
        List<Family> together = ChanceTests.everythingRewired(measured, 1);
        assertThat(together.get(0)).isEqualTo(ChanceTests.rewired(measured));
        assertThat(together.get(1)).isEqualTo(LeaderClub.rewired(measured));
        assertThat(together.get(2).tests()).hasSameSizeAs(RichClubChance.subjects(measured, 1));
    }

    @Test
    void withoutTiesThereIsNoClub() {
        for (String drawing : Fixtures.ZEROS.values()) {
            Measured measured = new Measured(NetworkDrawing.network(drawing), 1, 9);
            assertThat(ChanceTests.everythingRewired(measured, 1).get(2).tests())
                    .allSatisfy(test ->
                            assertThat(test.significance().statistic().value()).isBetween(0.0, 1.0));
        }
        assertThat(RichClubChance.subjects(Fixtures.drawn("| : A, B, C"), 1)).isEmpty();
    }
}
