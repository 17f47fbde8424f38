package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;

class PersonExternalInternalIndexTest {

    private static final PersonExternalInternalIndex METRIC = new PersonExternalInternalIndex();

    @Test
    void theHandWorkedValues() {
        assertThat(METRIC.measure(Drawn.f1()).at(0).value()).isEqualTo(-1, EXACTLY);
        assertThat(METRIC.measure(Drawn.f1()).at(2).value()).isEqualTo(-1.0 / 3, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly(
                        "[]",
                        "[NO_TIES]",
                        "[NO_TIES, NO_TIES, NO_TIES]",
                        "[1.0, 1.0]",
                        "[1.0, 0.0, 0.0]",
                        "[-1.0, -1.0, -1.0]");
    }

    @Test
    void turningEveryTieRoundChangesNothing() {
        String drawing = Drawn.random(3);
        assertThat(Drawn.figures(METRIC, Drawn.measured(Drawn.turned(drawing))))
                .isEqualTo(Drawn.figures(METRIC, Drawn.measured(drawing)));
    }
}
