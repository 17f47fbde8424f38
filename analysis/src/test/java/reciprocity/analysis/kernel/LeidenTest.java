package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class LeidenTest {

    /** Zachary (1977), doi:10.1086/jar.33.4.3629752: for each member of the karate club, the later members tied to them. */
    private static final int[][] KARATE = {
        {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31},
        {2, 3, 7, 13, 17, 19, 21, 30},
        {3, 7, 8, 9, 13, 27, 28, 32},
        {7, 12, 13},
        {6, 10},
        {6, 10, 16},
        {16},
        {},
        {30, 32, 33},
        {33},
        {},
        {},
        {},
        {33},
        {32, 33},
        {32, 33},
        {},
        {},
        {32, 33},
        {33},
        {32, 33},
        {},
        {32, 33},
        {25, 27, 29, 32, 33},
        {25, 27, 31},
        {31},
        {29, 33},
        {33},
        {31, 33},
        {32, 33},
        {32, 33},
        {32, 33},
        {33},
        {}
    };

    @Test
    void reachesTheKnownBestOfTheKarateClub() {
        TieGraphBuilder builder = TieGraph.builder(34);
        for (int member = 0; member < KARATE.length; member++) {
            for (int other : KARATE[member]) {
                builder.tie(member, other);
            }
        }
        TieGraph club = builder.build();
        assertThat(club.ties()).isEqualTo(78);
        assertThat(modularity(club.either(), Leiden.of(club.either(), 1, 1))).isCloseTo(0.4198, within(5e-5));
    }

    @Test
    void reachesTheBestOfAllPartitionsOfSmallNetworks() {
        for (long seed = 0; seed < 40; seed++) {
            Rows either = RandomGraphs.random(7, 0.1 + 0.01 * seed, seed).either();
            if (either.entries() > 0) {
                double best = best(either, new int[7], 0, 0);
                double found = modularity(either, Leiden.of(either, 1, seed));
                assertThat(found).as("seed %d", seed).isCloseTo(best, within(1e-12));
            }
        }
    }

    @Test
    void everyCommunityIsConnected() {
        for (long seed = 0; seed < 200; seed++) {
            Rows either = RandomGraphs.random(40 + (int) (seed % 50), 0.005 + 0.0006 * seed, seed)
                    .either();
            int[] labels = Leiden.of(either, 1, seed, 1);
            assertThat(Labels.split(either, labels)).as("seed %d", seed).isEqualTo(labels);
        }
    }

    @Test
    void plantedGroupsAreFound() {
        for (long seed = 0; seed < 10; seed++) {
            int[] labels =
                    Leiden.of(RandomGraphs.planted(6, 20, 0.4, 0.02, seed).either(), 1, seed);
            for (int person = 0; person < labels.length; person++) {
                assertThat(labels[person]).as("seed %d", seed).isEqualTo(person / 20);
            }
        }
    }

    @Test
    void equalSeedsGiveEqualLabels() {
        Rows either = RandomGraphs.random(120, 0.03, 9).either();
        assertThat(Leiden.of(either, 1, 42)).isEqualTo(Leiden.of(either, 1, 42));
        assertThat(Leiden.of(either, 1, 42, 1)).isEqualTo(Leiden.of(either, 1, 42, 1));
    }

    @Test
    void labelsAreNumberedByTheirFirstPersonAndWhoHasNoTieIsAlone() {
        TieGraph ties = TieGraph.builder(6).tie(1, 3).tie(4, 2).build();
        assertThat(Leiden.of(ties.either(), 1, 1)).containsExactly(0, 1, 2, 1, 2, 3);
    }

    @Test
    void aHigherResolutionGivesSmallerCommunities() {
        Rows either = RandomGraphs.planted(6, 20, 0.4, 0.02, 1).either();
        int usual = Labels.renumber(Leiden.of(either, 1, 1));
        assertThat(Labels.renumber(Leiden.of(either, 6, 1))).isGreaterThan(usual);
        assertThat(Labels.renumber(Leiden.of(either, 0.01, 1))).isLessThan(usual);
    }

    /**
     * The modularity that python-igraph 0.10.2 reaches on {@link RandomGraphs#organization}, made undirected and simple, by
     * {@code community_leiden("modularity", n_iterations=2)}: the best of five runs.
     */
    @ParameterizedTest
    @CsvSource({
        "1000, 6000, 1, 4841, 0.6505538807066149",
        "1000, 6000, 2, 4791, 0.6515334294312097",
        "5000, 30000, 1, 24140, 0.781472650906168",
        "5000, 30000, 2, 23983, 0.7840090100235685",
        "20000, 120000, 1, 96325, 0.8057071308829435",
        "20000, 120000, 2, 96184, 0.80535690090512"
    })
    void organizationsAreDividedAsWellAsIgraphDoes(int people, int ties, long seed, int undirected, double igraph) {
        Rows either = RandomGraphs.organization(people, ties, seed).either();
        assertThat(either.entries()).isEqualTo(2 * undirected);
        int[] labels = Leiden.of(either, 1, 1);
        assertThat(modularity(either, labels)).isGreaterThan(igraph - 0.0005);
        assertThat(Labels.split(either, labels)).isEqualTo(labels);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameLabels() {
        assertSameForAnyNumberOfThreads(
                RandomGraphs.organization(20_000, 120_000, 3).either(), 7);
    }

    @Test
    void largeNetworksWithoutGroupsAreConnectedAndTheSameForAnyNumberOfThreads() {
        Rows either = RandomGraphs.random(1_200, 0.06, 5).either();
        assertThat(either.entries()).isGreaterThan(100_000);
        assertSameForAnyNumberOfThreads(either, 11);
    }

    @Test
    void severalBeginningsAreTheSameForAnyNumberOfThreads() {
        Rows either = RandomGraphs.random(900, 0.02, 5).either();
        assertThat(either.entries()).isBetween(20_000, 100_000);
        assertSameForAnyNumberOfThreads(either, 11);
    }

    /** The labels of one thread, each community connected, are those of 2, 3 and 8. */
    private static void assertSameForAnyNumberOfThreads(Rows either, long seed) {
        try {
            Workers.atMost(1);
            int[] byOne = Leiden.of(either, 1, seed);
            assertThat(Labels.split(either, byOne)).isEqualTo(byOne);
            for (int threads : new int[] {2, 3, 8}) {
                Workers.atMost(threads);
                assertThat(Leiden.of(either, 1, seed)).as("%d threads", threads).isEqualTo(byOne);
            }
        } finally {
            Workers.atMost(Runtime.getRuntime().availableProcessors());
        }
    }

    @Test
    void labelsHangTogetherWhereNoPieceIsApart() {
        SplittableRandom chance = new SplittableRandom(4);
        int together = 0;
        for (long seed = 0; seed < 300; seed++) {
            Rows either = RandomGraphs.random(60, 0.01 + 0.0004 * seed, seed).either();
            int[] order = Labels.shuffled(60, chance);
            int[] labels = new int[60];
            int[] ofVertices = new int[60];
            for (int vertex = 0; vertex < 60; vertex++) {
                ofVertices[vertex] = chance.nextInt(1 + (int) seed % 3);
                labels[order[vertex]] = ofVertices[vertex];
            }
            int[] pieces = Labels.split(either, labels);
            boolean asOne = Labels.count(pieces) == Labels.renumber(labels);
            assertThat(Condensed.of(either, order).connected(ofVertices))
                    .as("seed %d", seed)
                    .isEqualTo(asOne);
            together += asOne ? 1 : 0;
        }
        assertThat(together).isBetween(50, 250);
    }

    private static double modularity(Rows either, int[] labels) {
        return Modularity.of(either, labels, labels.length, 1);
    }

    private static double best(Rows either, int[] labels, int person, int count) {
        if (person == labels.length) {
            return modularity(either, labels);
        }
        double best = -1;
        for (int label = 0; label <= count; label++) {
            labels[person] = label;
            best = Math.max(best, best(either, labels, person + 1, Math.max(count, label + 1)));
        }
        return best;
    }
}
