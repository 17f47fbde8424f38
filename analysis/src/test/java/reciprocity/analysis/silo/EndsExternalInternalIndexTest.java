package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;

class EndsExternalInternalIndexTest {

    private static final EndsExternalInternalIndex METRIC = new EndsExternalInternalIndex();

    @Test
    void theHandWorkedValue() {
        assertThat(METRIC.measure(Drawn.f1()).at(1).value()).isEqualTo(-5.0 / 7, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly("[]", "[NO_TIES]", "[NO_TIES, NO_TIES]", "[1.0, 1.0]", "[1.0, 0.0]", "[-1.0]");
    }

    @Test
    void itIsNeverAboveTheIndexOfTiesThatTouchTheGroup() {
        IncidentExternalInternalIndex incident = new IncidentExternalInternalIndex();
        for (int seed = 0; seed < 20; seed++) {
            String drawing = Drawn.random(seed);
            for (int group = 0; group < 3; group++) {
                assertThat(METRIC.measure(Drawn.measured(drawing)).at(group).value())
                        .isLessThanOrEqualTo(incident.measure(Drawn.measured(drawing))
                                .at(group)
                                .value());
            }
        }
    }
}
