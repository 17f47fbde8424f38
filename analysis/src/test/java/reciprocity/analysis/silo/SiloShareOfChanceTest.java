package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;

class SiloShareOfChanceTest {

    private static final SiloShareOfChance METRIC = new SiloShareOfChance();

    @Test
    void theHandWorkedValue() {
        // Group E is the first by name, S the second.
        assertThat(METRIC.measure(Drawn.f1()).at(1).value()).isEqualTo(2.0 / 20, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly(
                        "[]",
                        "[NO_OUT_TIES]",
                        "[NO_OUT_TIES, NO_OUT_TIES]",
                        "[0.5, NO_OUT_TIES]",
                        "[1.0, 1.0]",
                        "[SINGLE_GROUP]");
    }

    @Test
    void theSameSeedGivesTheSameShareAndAnotherSeedAnother() {
        OrgNetwork network = NetworkDrawing.network(Drawn.random(9));
        assertThat(Drawn.figures(METRIC, new Measured(network, 1, 999)))
                .isEqualTo(Drawn.figures(METRIC, new Measured(network, 1, 999)))
                .isNotEqualTo(Drawn.figures(METRIC, new Measured(network, 2, 999)));
    }
}
