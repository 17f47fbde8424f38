package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;

class DirectedGroupModularityTest {

    private static final DirectedGroupModularity METRIC = new DirectedGroupModularity();

    @Test
    void theHandWorkedValue() {
        assertThat(METRIC.measure(Drawn.f1()).value()).isEqualTo(0.3, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly("[NO_TIES]", "[NO_TIES]", "[NO_TIES]", "[0.0]", "[-0.22222222222222224]", "[0.0]");
    }

    @Test
    void turningEveryTieRoundChangesNothing() {
        for (int seed = 0; seed < 20; seed++) {
            String drawing = Drawn.random(seed);
            double there = METRIC.measure(Drawn.measured(drawing)).value();
            double back = METRIC.measure(Drawn.measured(Drawn.turned(drawing))).value();
            assertThat(back).isEqualTo(there, EXACTLY);
        }
    }
}
