package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class EfficiencyTest {

    private static final Efficiency METRIC = new Efficiency();

    @Test
    void fourFifths() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(4.0 / 5, Fixtures.EXACTLY);
    }

    @Test
    void aTreeHasNoTieToSpare() {
        assertThat(Fixtures.of(METRIC, "A -> B, A -> C, B -> D, B -> E").value())
                .isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void threeQuartersWithOneMutualPair() {
        assertThat(Fixtures.of(METRIC, "A <-> B, A -> C | : Z").value()).isEqualTo(3.0 / 4, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, 1, 0, 8.0 / 9);
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
