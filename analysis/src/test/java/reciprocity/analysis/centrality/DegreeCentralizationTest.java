package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class DegreeCentralizationTest {

    private static final DegreeCentralization METRIC = new DegreeCentralization(Facing.IN);

    @Test
    void twoTwentyFifths() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(2.0 / 25, Fixtures.EXACTLY);
    }

    @Test
    void aStarIsFullyCentral() {
        assertThat(Fixtures.of(METRIC, "B -> A, C -> A, D -> A").value()).isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, Reason.TOO_FEW_NODES, Reason.TOO_FEW_NODES, 0, Reason.TOO_FEW_NODES, 0, 0.375);
    }

    @Test
    void inIsOutOfTurnedTies() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            DegreeCentralization out = new DegreeCentralization(Facing.OUT);
            assertThat(out.measure(Fixtures.turned(measured))).isEqualTo(METRIC.measure(measured));
        }
    }
}
