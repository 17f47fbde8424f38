package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Measured;

class SiloFalseDiscoveryTest {

    private static final SiloFalseDiscovery METRIC = new SiloFalseDiscovery();

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
    void itIsNeverSmallerThanItsShareOfChance() {
        Measured measured = Drawn.measured(Drawn.random(11));
        for (int group = 0; group < 3; group++) {
            double p = new SiloShareOfChance().measure(measured).at(group).value();
            assertThat(METRIC.measure(measured).at(group).value()).isBetween(p, 1.0);
        }
    }
}
