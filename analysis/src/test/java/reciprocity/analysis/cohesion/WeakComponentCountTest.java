package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;

class WeakComponentCountTest {

    private static final WeakComponentCount METRIC = new WeakComponentCount();

    @Test
    void oneWhole() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, 0, 1, 3, 1, 1, 2);
    }

    @Test
    void turningEveryTieRoundChangesNothing() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Figure there = METRIC.measure(measured);
            Figure back = METRIC.measure(Fixtures.turned(measured));
            assertThat(back.reason()).isEqualTo(there.reason());
            assertThat(back.orElse(0)).isEqualTo(there.orElse(0), Fixtures.EXACTLY);
        }
    }
}
