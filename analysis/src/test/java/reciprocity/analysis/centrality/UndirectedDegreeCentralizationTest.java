package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class UndirectedDegreeCentralizationTest {

    private static final UndirectedDegreeCentralization METRIC = new UndirectedDegreeCentralization();

    @Test
    void theHandWorkedValue() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(1.0 / 5, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, Reason.TOO_FEW_NODES, Reason.TOO_FEW_NODES, 0, Reason.TOO_FEW_NODES, 0, 1.0 / 3);
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
    void aStarIsOne() {
        assertThat(Fixtures.of(METRIC, "M -> A, M -> B, C -> M").value()).isEqualTo(1);
    }
}
