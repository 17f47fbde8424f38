package reciprocity.analysis.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class SimmelianShareTest {

    private static final SimmelianShare METRIC = new SimmelianShare();

    @Test
    void theHandWorkedValue() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(0, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, 1, 0);
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
    void threeOfFourMutualPairsHaveACommonThird() {
        String clique = "A <-> B, B <-> C, A <-> C, A <-> D, D -> B, C -> D";
        assertThat(Fixtures.of(METRIC, clique).value()).isEqualTo(0.75);
    }
}
