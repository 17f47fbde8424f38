package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class OddsRatioTest {

    private static final OddsRatio METRIC = new OddsRatio();

    @Test
    void theHandWorkedValue() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(16, Fixtures.EXACTLY);
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
    void whereATieInsideIsAsLikelyAsOneAcrossItIsOne() {
        // Inside 2 of 4 ordered pairs, across 4 of 8.
        String even = "A -> B, C -> D, A -> C, A -> D, B -> C, B -> D | S: A, B; E: C, D";
        assertThat(Fixtures.of(METRIC, even).value()).isEqualTo(1, Fixtures.EXACTLY);
    }
}
