package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;

class SiloConnectorsTest {

    private static final SiloConnectors METRIC = new SiloConnectors();

    @Test
    void theHandWorkedValue() {
        // Group E is the first by name, S the second.
        assertThat(METRIC.measure(Drawn.f1()).at(1).value()).isEqualTo(1, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly(
                        "[]",
                        "[NO_OUT_TIES]",
                        "[NO_OUT_TIES, NO_OUT_TIES]",
                        "[1.0, NO_OUT_TIES]",
                        "[1.0, 2.0]",
                        "[NO_OUT_TIES]");
    }

    @Test
    void threeTiesAndOneAreOneAndSixTenthsOfAPerson() {
        // shares 3/4 and 1/4: squared and summed 5/8
        String drawing = "A -> X, A -> Y, A -> Z, B -> X, B -> A | S: A, B; E: X, Y, Z";
        assertThat(METRIC.measure(Drawn.measured(drawing)).at(1).value()).isEqualTo(1.6, EXACTLY);
    }
}
