package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;

class GroupModularityTest {

    private static final GroupModularity METRIC = new GroupModularity();

    @Test
    void theHandWorkedValue() {
        assertThat(METRIC.measure(Drawn.f1()).value()).isEqualTo(5.0 / 14, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly("[NO_TIES]", "[NO_TIES]", "[NO_TIES]", "[-0.5]", "[-0.2222222222222222]", "[0.0]");
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
