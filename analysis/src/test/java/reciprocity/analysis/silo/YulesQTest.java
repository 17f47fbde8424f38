package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class YulesQTest {

    private static final YulesQ METRIC = new YulesQ();

    @Test
    void theHandWorkedValue() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(15.0 / 17, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(
                METRIC,
                Reason.NOT_ASSESSABLE,
                Reason.NOT_ASSESSABLE,
                Reason.NOT_ASSESSABLE,
                Reason.NOT_ASSESSABLE,
                Reason.NOT_ASSESSABLE,
                Reason.NOT_ASSESSABLE);
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

    @Test
    void whereNoTieCrossesItIsOneThoughTheOddsRatioHasNoValue() {
        assertThat(Fixtures.of(METRIC, "A <-> B | S: A, B; E: C").value()).isEqualTo(1);
        assertThat(Fixtures.of(new OddsRatio(), "A <-> B | S: A, B; E: C").reason())
                .isEqualTo(Reason.NOT_ASSESSABLE);
    }
}
