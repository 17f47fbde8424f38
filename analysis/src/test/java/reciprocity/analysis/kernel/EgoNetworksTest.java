package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class EgoNetworksTest {

    private static double tied(TieGraph ties, int i, int j) {
        return ties.has(i, j) ? 1 : 0;
    }

    @Test
    void equalsTheFormulaSummedOverEverybody() {
        for (long seed = 0; seed < 100; seed++) {
            compare(RandomGraphs.small(seed));
        }
    }

    @Test
    void equalsTheFormulaWhereSomeKnowFarMorePeopleThanOthers() {
        TieGraphBuilder builder = TieGraph.builder(80);
        for (int i = 2; i < 80; i++) {
            builder.tie(0, i, 1 + i % 3);
            if (i % 4 == 0) {
                builder.tie(i, 1, 2).tie(i, i - 1);
            }
        }
        compare(builder.tie(0, 1, 5).tie(1, 0, 3).build());
    }

    private static void compare(TieGraph ties) {
        Rows either = ties.either();
        compare(EgoNetworks.ofTies(either, ties.out(), ties.in()), ties, (i, j) -> tied(ties, i, j) + tied(ties, j, i));
        compare(EgoNetworks.ofPairs(either), ties, (i, j) -> Math.max(tied(ties, i, j), tied(ties, j, i)));
        compare(EgoNetworks.ofWeights(either), ties, (i, j) -> ties.weight(i, j) + ties.weight(j, i));
    }

    private static void compare(EgoNetworks found, TieGraph ties, ToDoubleBiFunction<Integer, Integer> strength) {
        int n = ties.people();
        double[] constraint = found.constraint();
        double[] size = found.effectiveSize();
        for (int i = 0; i < n; i++) {
            double expected = 0;
            double effective = 0;
            for (int j = 0; j < n; j++) {
                if (j != i && strength.applyAsDouble(i, j) > 0) {
                    double invested = share(strength, n, i, j);
                    double redundant = 0;
                    double largest = 0;
                    for (int q = 0; q < n; q++) {
                        largest = Math.max(largest, q == j ? 0 : strength.applyAsDouble(j, q));
                    }
                    for (int q = 0; q < n; q++) {
                        if (q != i && q != j && strength.applyAsDouble(i, q) > 0) {
                            invested += share(strength, n, i, q) * share(strength, n, q, j);
                            redundant += share(strength, n, i, q) * strength.applyAsDouble(j, q) / largest;
                        }
                    }
                    expected += invested * invested;
                    effective += 1 - redundant;
                }
            }
            if (ties.either().degree(i) == 0) {
                assertThat(List.of(constraint[i], size[i])).containsOnly(Double.NaN);
            } else {
                assertThat(constraint[i]).isCloseTo(expected, within(1e-12));
                assertThat(size[i]).isCloseTo(effective, within(1e-11));
            }
        }
    }

    private static double share(ToDoubleBiFunction<Integer, Integer> strength, int n, int i, int j) {
        double total = 0;
        for (int k = 0; k < n; k++) {
            total += k == i ? 0 : strength.applyAsDouble(i, k);
        }
        return strength.applyAsDouble(i, j) / total;
    }
}
