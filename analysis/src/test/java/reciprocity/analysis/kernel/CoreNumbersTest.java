package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

class CoreNumbersTest {

    @Test
    void equalsPeelingByHand() {
        for (long seed = 0; seed < 150; seed++) {
            TieGraph ties = RandomGraphs.small(seed);
            assertThat(CoreNumbers.of(ties.either())).as("seed %d", seed).isEqualTo(byPeeling(ties.either()));
        }
    }

    @Test
    void equalsJGraphT() {
        for (long seed = 0; seed < 20; seed++) {
            TieGraph ties = RandomGraphs.random(60, 0.01 * (seed + 1), seed);
            Map<Integer, Integer> expected = new Coreness<>(RandomGraphs.undirected(ties)).getScores();
            int[] found = CoreNumbers.of(ties.either());
            for (int person = 0; person < found.length; person++) {
                assertThat(found[person]).isEqualTo(expected.get(person));
            }
        }
    }

    private static int[] byPeeling(Rows either) {
        int n = either.people();
        int[] core = new int[n];
        for (int k = 1; k < n; k++) {
            boolean[] left = new boolean[n];
            Arrays.fill(left, true);
            for (boolean changed = true; changed; ) {
                changed = false;
                for (int v = 0; v < n; v++) {
                    int neighbours = 0;
                    for (int at = either.begin(v); at < either.end(v); at++) {
                        neighbours += left[either.neighbour(at)] ? 1 : 0;
                    }
                    if (left[v] && neighbours < k) {
                        left[v] = false;
                        changed = true;
                    }
                }
            }
            for (int v = 0; v < n; v++) {
                core[v] = left[v] ? k : core[v];
            }
        }
        return core;
    }
}
