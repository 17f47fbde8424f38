package reciprocity.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reciprocity.graph.NetworkDrawing.network;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieGraph;

class LayerOverlapTest {

    private static TieGraph ties(String drawing) {
        return network(drawing + " | : A, B, C").ties();
    }

    @Test
    void twoOfFourPairsAreOfBothKinds() {
        LayerOverlap overlap = LayerOverlap.of(ties("A <-> B, B -> C"), ties("A <-> B, C -> B"));
        assertThat(overlap.both()).isEqualTo(2);
        assertThat(overlap.jaccard().value()).isEqualTo(0.5);
    }

    @Test
    void aKindCoincidesWithItselfAndTheOrderDoesNotMatter() {
        for (int seed = 0; seed < 20; seed++) {
            TieGraph one = Fixtures.random(8, 0.3, seed);
            TieGraph other = Fixtures.random(8, 0.2, seed + 100);
            assertThat(LayerOverlap.of(one, one).jaccard().value()).isEqualTo(1);
            assertThat(LayerOverlap.of(one, other).jaccard())
                    .isEqualTo(LayerOverlap.of(other, one).jaccard());
        }
    }

    @Test
    void withoutTiesOfEitherKindThereIsAReason() {
        assertThat(LayerOverlap.of(ties(""), ties("")).jaccard().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(LayerOverlap.of(ties("A -> B"), ties("")).jaccard().value()).isZero();
        assertThatThrownBy(() -> LayerOverlap.of(ties(""), Fixtures.random(4, 0, 1)))
                .hasMessageContaining("3 and 4 people");
    }
}
