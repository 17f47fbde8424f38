package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.scoring.PageRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class TeleportingWalkTest {

    @Test
    void equalsWalkingStepByStep() {
        for (long seed = 0; seed < 100; seed++) {
            TieGraph ties = RandomGraphs.small(seed);
            for (boolean weighted : new boolean[] {false, true}) {
                assertThat(TeleportingWalk.of(ties.out(), ties.in(), 0.85, weighted))
                        .as("seed %d weighted %s", seed, weighted)
                        .containsExactly(byWalking(ties, weighted), within(1e-12));
            }
        }
    }

    @Test
    void equalsJGraphT() {
        TieGraph ties = RandomGraphs.random(60, 0.05, 3);
        Map<Integer, Double> expected = new PageRank<>(RandomGraphs.directed(ties), 0.85, 2_000, 1e-14).getScores();
        double[] found = TeleportingWalk.of(ties.out(), ties.in(), 0.85, false);
        for (int person = 0; person < found.length; person++) {
            assertThat(found[person]).isCloseTo(expected.get(person), within(1e-10));
        }
    }

    @Test
    void withoutTiesEverybodyHasTheSame() {
        assertThat(walked(TieGraph.builder(0).build())).isEmpty();
        assertThat(walked(TieGraph.builder(1).build())).containsExactly(new double[] {1}, within(1e-15));
        assertThat(walked(TieGraph.builder(4).build())).containsOnly(0.25);
    }

    @Test
    void starsChainsAndRingsEqualWalkingStepByStep() {
        TieGraphBuilder ring = TieGraph.builder(200);
        TieGraphBuilder pairs = TieGraph.builder(90);
        for (int person = 0; person < 200; person++) {
            ring.tie(person, (person + 1) % 200, 1 + person % 3);
        }
        ring.tie(7, 100).tie(50, 3);
        for (int person = 0; person < 80; person += 2) {
            pairs.tie(person, person + 1).tie(person + 1, (person + 3) % 80);
        }
        for (TieGraph ties : List.of(RandomGraphs.star(80), RandomGraphs.path(80), ring.build(), pairs.build())) {
            for (boolean weighted : new boolean[] {false, true}) {
                assertThat(TeleportingWalk.of(ties.out(), ties.in(), 0.85, weighted))
                        .containsExactly(byWalking(ties, weighted), within(1e-12));
            }
        }
    }

    @Test
    void departmentsThatKeepToThemselvesTakeFewSweeps() {
        TieGraph ties = RandomGraphs.organization(5_000, 50_000, 1);
        assertThat(TeleportingWalk.sweeps(ties.out(), ties.in(), 0.85, false)).isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anyNumberOfThreadsGivesTheSameBits(boolean weighted) {
        TieGraph ties = RandomGraphs.organization(50_000, 550_000, 1);
        List<double[]> found =
                RandomGraphs.byThreads(() -> TeleportingWalk.of(ties.out(), ties.in(), 0.85, weighted), 1, 2, 3, 8);
        assertThat(found).allSatisfy(shares -> assertThat(shares).isEqualTo(found.get(0)));
    }

    private static double[] walked(TieGraph ties) {
        return TeleportingWalk.of(ties.out(), ties.in(), 0.85, false);
    }

    private static double[] byWalking(TieGraph ties, boolean weighted) {
        int n = ties.people();
        double[] now = new double[n];
        Arrays.fill(now, 1.0 / n);
        for (int step = 0; step < 400; step++) {
            double[] next = new double[n];
            for (int u = 0; u < n; u++) {
                double strength = 0;
                for (int v = 0; v < n; v++) {
                    strength += amount(ties, u, v, weighted);
                }
                for (int v = 0; v < n; v++) {
                    double follows = strength == 0 ? 1.0 / n : amount(ties, u, v, weighted) / strength;
                    next[v] += now[u] * (0.85 * follows + 0.15 / n);
                }
            }
            now = next;
        }
        return now;
    }

    private static double amount(TieGraph ties, int u, int v, boolean weighted) {
        return weighted ? ties.weight(u, v) : ties.has(u, v) ? 1 : 0;
    }
}
