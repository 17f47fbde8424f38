package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class UndirectedDegreeAssortativityTest {

    private static final UndirectedDegreeAssortativity METRIC = new UndirectedDegreeAssortativity();

    @Test
    void theHandWorkedValue() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(-1.0 / 6, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(
                METRIC, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, Reason.CONSTANT, Reason.CONSTANT, -0.5);
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
    void aStarIsMinusOne() {
        assertThat(Fixtures.of(METRIC, "M -> A, M -> B, C -> M").value()).isEqualTo(-1, Fixtures.EXACTLY);
    }
}
