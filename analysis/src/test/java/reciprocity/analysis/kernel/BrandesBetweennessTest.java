package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class BrandesBetweennessTest {

    @Test
    void equalsCountingAllShortestPaths() {
        for (long seed = 0; seed < 120; seed++) {
            TieGraph ties = RandomGraphs.small(seed);
            double[] expected = byCounting(ties);
            double[] found = BrandesBetweenness.of(ties);
            assertThat(found).as("seed %d", seed).containsExactly(expected, within(1e-9));
        }
    }

    @Test
    void equalsJGraphTOnDirectedAndUndirectedTies() {
        for (long seed = 0; seed < 20; seed++) {
            TieGraph ties = RandomGraphs.random(40, 0.02 + 0.01 * seed, seed);
            Map<Integer, Double> directed = new BetweennessCentrality<>(RandomGraphs.directed(ties)).getScores();
            Map<Integer, Double> undirected = new BetweennessCentrality<>(RandomGraphs.undirected(ties)).getScores();
            double[] along = BrandesBetweenness.of(ties);
            double[] either = BrandesBetweenness.of(ties.either());
            for (int person = 0; person < ties.people(); person++) {
                assertThat(along[person]).isCloseTo(directed.get(person), within(1e-9));
                assertThat(either[person] / 2).isCloseTo(undirected.get(person), within(1e-9));
            }
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        TieGraph ties = RandomGraphs.random(300, 0.03, 5);
        double[] one = BrandesBetweenness.of(ties, 1);
        assertThat(Arrays.equals(BrandesBetweenness.of(ties, 2), one)).isTrue();
        assertThat(Arrays.equals(BrandesBetweenness.of(ties, 3), one)).isTrue();
    }

    @Test
    void moreShortestPathsThanANumberHoldsDoNotOverflow() {
        int diamonds = 1_050;
        TieGraphBuilder builder = TieGraph.builder(3 * diamonds + 1);
        for (int i = 0; i < diamonds; i++) {
            builder.tie(3 * i, 3 * i + 1).tie(3 * i, 3 * i + 2);
            builder.tie(3 * i + 1, 3 * i + 3).tie(3 * i + 2, 3 * i + 3);
        }
        TieGraph ties = builder.build();
        double[] found = BrandesBetweenness.of(ties);
        for (int i = 0; i < diamonds; i++) {
            double joint = 3.0 * i * 3 * (diamonds - i);
            double side = (3.0 * i + 1) * (3 * (diamonds - i - 1) + 1) / 2;
            assertThat(found[3 * i]).isCloseTo(joint, within(1e-9 * (joint + 1)));
            assertThat(found[3 * i + 1]).isCloseTo(side, within(1e-9 * side));
            assertThat(found[3 * i + 2]).isCloseTo(side, within(1e-9 * side));
        }
    }

    @Test
    void nobodyGivesNothing() {
        TieGraph nobody = TieGraph.builder(0).build();
        assertThat(BrandesBetweenness.of(nobody)).isEmpty();
    }

    private static double[] byCounting(TieGraph ties) {
        int n = ties.people();
        int[][] distance = new int[n][n];
        double[][] paths = new double[n][n];
        for (int s = 0; s < n; s++) {
            Arrays.fill(distance[s], -1);
            distance[s][s] = 0;
            paths[s][s] = 1;
            for (int steps = 0; steps < n; steps++) {
                for (int u = 0; u < n; u++) {
                    for (int v = 0; v < n; v++) {
                        if (distance[s][u] == steps && ties.has(u, v)) {
                            if (distance[s][v] < 0) {
                                distance[s][v] = steps + 1;
                            }
                            if (distance[s][v] == steps + 1) {
                                paths[s][v] += paths[s][u];
                            }
                        }
                    }
                }
            }
        }
        double[] sum = new double[n];
        for (int v = 0; v < n; v++) {
            for (int s = 0; s < n; s++) {
                for (int t = 0; t < n; t++) {
                    boolean through = distance[s][v] >= 0 && distance[v][t] >= 0;
                    if (s != t && v != s && v != t && through && distance[s][v] + distance[v][t] == distance[s][t]) {
                        sum[v] += paths[s][v] * paths[v][t] / paths[s][t];
                    }
                }
            }
        }
        return sum;
    }
}
