package reciprocity.analysis.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class ReciprocityLogRatioTest {

    private static final ReciprocityLogRatio METRIC = new ReciprocityLogRatio();

    @Test
    void theLogarithmOfNineFifths() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(Math.log(9.0 / 5), Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(
                METRIC, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, Reason.NOT_ASSESSABLE, 0, Math.log(2.5));
    }

    @Test
    void aboveZeroJustWhereReciprocityIsBeyondChance() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Figure ratio = METRIC.measure(measured);
            if (ratio.defined() && ratio.value() != 0) {
                double rho = new ReciprocityCorrelation().measure(measured).value();
                assertThat(Math.signum(ratio.value())).isEqualTo(Math.signum(rho));
            }
        }
    }
}
