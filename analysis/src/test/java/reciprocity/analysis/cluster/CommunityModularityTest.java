package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class CommunityModularityTest {

    private static final CommunityModularity METRIC = new CommunityModularity();

    @Test
    void theTwoTriangles() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(5.0 / 14, Fixtures.EXACTLY);
    }

    /** The chain of four is best cut in its middle: 2/3 - 2 (1/2)^2. */
    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, 0, 0, 1.0 / 6);
    }

    @Test
    void neverBelowOneCommunityOfAllAndAlwaysBelowOne() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Figure figure = METRIC.measure(measured);
            assertThat(figure.orElse(0)).isBetween(0.0, 1.0);
            assertThat(figure.defined()).isEqualTo(measured.ties().ties() > 0);
        }
    }
}
