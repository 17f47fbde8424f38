package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class DensityExternalInternalIndexTest {

    private static final DensityExternalInternalIndex METRIC = new DensityExternalInternalIndex();

    @Test
    void theHandWorkedValue() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(-5.0 / 7, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(
                METRIC, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, Reason.TOO_FEW_NODES, 0, Reason.SINGLE_GROUP);
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
    void sizesOfGroupsDoNotMatterWhereEveryPairIsAsLikely() {
        String all = "A <-> B, A <-> C, A <-> D, B <-> C, B <-> D, C <-> D | S: A, B, C; E: D";
        assertThat(Fixtures.of(METRIC, all).value()).isZero();
    }
}
