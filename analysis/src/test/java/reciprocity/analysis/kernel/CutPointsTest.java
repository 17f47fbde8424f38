package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.alg.connectivity.BlockCutpointGraph;
import org.junit.jupiter.api.Test;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

class CutPointsTest {

    @Test
    void equalsTakingEachPersonAndTieAway() {
        for (long seed = 0; seed < 200; seed++) {
            Rows either = RandomGraphs.small(seed).either();
            int n = either.people();
            CutPoints found = CutPoints.of(either);
            List<String> bridges = new ArrayList<>();
            for (int i = 0; i < found.bridges(); i++) {
                bridges.add(found.bridgeFrom(i) + "-" + found.bridgeTo(i));
            }
            List<String> expected = new ArrayList<>();
            int before = components(either, -1, -1, -1);
            for (int v = 0; v < n; v++) {
                boolean cuts = components(either, v, -1, -1) > before - (either.degree(v) == 0 ? 1 : 0);
                assertThat(found.cuts(v)).as("seed %d person %d", seed, v).isEqualTo(cuts);
                for (int at = either.begin(v); at < either.end(v); at++) {
                    if (v < either.neighbour(at) && components(either, -1, v, either.neighbour(at)) > before) {
                        expected.add(v + "-" + either.neighbour(at));
                    }
                }
            }
            assertThat(bridges).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void equalsJGraphTsBlockCutpointGraph() {
        for (long seed = 0; seed < 20; seed++) {
            TieGraph ties = RandomGraphs.random(50, 0.02 + 0.002 * seed, seed);
            var blocks = new BlockCutpointGraph<>(RandomGraphs.undirected(ties));
            CutPoints found = CutPoints.of(ties.either());
            for (int person = 0; person < ties.people(); person++) {
                assertThat(found.cuts(person)).isEqualTo(blocks.getCutpoints().contains(person));
            }
        }
    }

    private static int components(Rows either, int without, int one, int other) {
        int n = either.people();
        int[] label = new int[n];
        int count = 0;
        for (int root = 0; root < n; root++) {
            if (label[root] == 0 && root != without) {
                count++;
                label[root] = count;
                for (boolean grew = true; grew; ) {
                    grew = false;
                    for (int v = 0; v < n; v++) {
                        for (int at = either.begin(v); label[v] == count && at < either.end(v); at++) {
                            int u = either.neighbour(at);
                            boolean cut = (v == one && u == other) || (v == other && u == one);
                            if (u != without && !cut && label[u] == 0) {
                                label[u] = count;
                                grew = true;
                            }
                        }
                    }
                }
            }
        }
        return count;
    }
}
