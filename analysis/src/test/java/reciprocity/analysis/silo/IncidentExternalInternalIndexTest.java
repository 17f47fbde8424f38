package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;

class IncidentExternalInternalIndexTest {

    private static final IncidentExternalInternalIndex METRIC = new IncidentExternalInternalIndex();

    @Test
    void theHandWorkedValue() {
        // Group E is the first by name, S the second.
        assertThat(METRIC.measure(Drawn.f1()).at(1).value()).isEqualTo(-1.0 / 2, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly(
                        "[]", "[NO_TIES]", "[NO_TIES, NO_TIES]", "[1.0, 1.0]", "[1.0, 0.3333333333333333]", "[-1.0]");
    }

    @Test
    void turningEveryTieRoundChangesNothing() {
        String drawing = Drawn.random(7);
        assertThat(Drawn.figures(METRIC, Drawn.measured(Drawn.turned(drawing))))
                .isEqualTo(Drawn.figures(METRIC, Drawn.measured(drawing)));
    }
}
