package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class HierarchyTest {

    private static final Hierarchy METRIC = new Hierarchy();

    @Test
    void noneInOneCircle() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(0, Fixtures.EXACTLY);
    }

    @Test
    void fullInATree() {
        assertThat(Fixtures.of(METRIC, "A -> B, A -> C, B -> D, B -> E").value())
                .isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void twoThirdsWhereOnePairIsMutual() {
        assertThat(Fixtures.of(METRIC, "A <-> B, A -> C | : Z").value()).isEqualTo(2.0 / 3, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, 1, 0, 5.0 / 6);
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
