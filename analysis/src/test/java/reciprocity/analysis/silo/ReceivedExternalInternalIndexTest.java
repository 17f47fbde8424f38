package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;

class ReceivedExternalInternalIndexTest {

    private static final ReceivedExternalInternalIndex METRIC = new ReceivedExternalInternalIndex();

    @Test
    void theHandWorkedValue() {
        // Group E is the first by name, S the second.
        assertThat(METRIC.measure(Drawn.f1()).at(1).value()).isEqualTo(-3.0 / 5, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly(
                        "[]", "[NO_IN_TIES]", "[NO_IN_TIES, NO_IN_TIES]", "[NO_IN_TIES, 1.0]", "[1.0, 0.0]", "[-1.0]");
    }

    @Test
    void receivingFromInsideOnlyIsMinusOne() {
        assertThat(METRIC.measure(Drawn.measured("A -> B, B -> C | S: A, B; E: C"))
                        .at(1)
                        .value())
                .isEqualTo(-1, EXACTLY);
    }
}
