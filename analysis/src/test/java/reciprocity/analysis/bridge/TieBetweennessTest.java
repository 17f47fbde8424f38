package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.Distances;

class TieBetweennessTest {

    private static List<TieBetweenness.Carried> of(String drawing) {
        return TieBetweenness.of(Fixtures.drawn(drawing));
    }

    @Test
    void theOnlyBridgeCarriesEveryPairAcross() {
        TieBetweenness.Carried first = of(Fixtures.F1).get(0);
        assertThat(first.one()).isEqualTo(2);
        assertThat(first.other()).isEqualTo(3);
        assertThat(first.pairs()).isCloseTo(9, within(1e-12));
        assertThat(first.crossesGroups()).isTrue();
        assertThat(of(Fixtures.F1)).hasSize(7);
    }

    @Test
    void aSquareSharesItsDiagonalsEvenly() {
        // Each side carries its own pair and half of both diagonals.
        assertThat(of("A -> B, B -> C, C -> D, D -> A"))
                .allSatisfy(tie -> assertThat(tie.pairs()).isCloseTo(2, within(1e-12)))
                .extracting(TieBetweenness.Carried::other)
                .containsExactly(1, 3, 2, 3);
    }

    @Test
    void allTiesTogetherCarryEveryStepOfEveryShortestPath() {
        for (int seed = 0; seed < 10; seed++) {
            double carried = TieBetweenness.of(Fixtures.randomNetwork(seed)).stream()
                    .mapToDouble(TieBetweenness.Carried::pairs)
                    .sum();
            assertThat(carried).isCloseTo(steps(seed), within(1e-9));
        }
    }

    private static double steps(int seed) {
        return Distances.over(Fixtures.randomNetwork(seed).ties().either()).steps() / 2.0;
    }

    @Test
    void manyShortestPathsDoNotOverflow() {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            chain.append("a%1$04d -> b%1$04d, a%1$04d -> c%1$04d, b%1$04d -> a%2$04d, c%1$04d -> a%2$04d, "
                    .formatted(i, i + 1));
        }
        chain.setLength(chain.length() - 2);
        List<TieBetweenness.Carried> ties = of(chain.toString());
        assertThat(ties).allSatisfy(tie -> assertThat(tie.pairs()).isFinite().isPositive());
    }

    @Test
    void withoutTiesThereIsNothing() {
        assertThat(of("| : A, B")).isEmpty();
        assertThat(of("")).isEmpty();
    }
}
