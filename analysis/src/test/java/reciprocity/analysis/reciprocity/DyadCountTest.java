package reciprocity.analysis.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;

class DyadCountTest {

    private static final DyadCount METRIC = new DyadCount(DyadCount.Pair.MUTUAL);

    @Test
    void threePairsAreMutual() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(3, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, 0, 0, 0, 0, 3, 1);
    }

    @Test
    void theThreeCountsAddUpToAllPairs() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            double pairs = METRIC.measure(measured).value()
                    + new DyadCount(DyadCount.Pair.ASYMMETRIC).measure(measured).value()
                    + new DyadCount(DyadCount.Pair.NULL).measure(measured).value();
            assertThat(pairs).isEqualTo(36);
        }
    }
}
