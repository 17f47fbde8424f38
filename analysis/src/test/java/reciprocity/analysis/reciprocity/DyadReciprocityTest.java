package reciprocity.analysis.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class DyadReciprocityTest {

    private static final DyadReciprocity METRIC = new DyadReciprocity();

    @Test
    void threeOfSevenJoinedPairsAreMutual() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(3.0 / 7, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, 0, 1, 1.0 / 3);
    }

    @Test
    void neverAboveEdgeReciprocity() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Figure edge = new EdgeReciprocity().measure(measured);
            assertThat(METRIC.measure(measured).orElse(0)).isLessThanOrEqualTo(edge.orElse(0));
        }
    }
}
