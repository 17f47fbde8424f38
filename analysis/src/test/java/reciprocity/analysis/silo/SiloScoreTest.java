package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;

class SiloScoreTest {

    private static final SiloScore METRIC = new SiloScore();

    @Test
    void theHandWorkedValue() {
        // Group E is the first by name, S the second.
        assertThat(METRIC.measure(Drawn.f1()).at(1).value()).isEqualTo(2.0 / 3, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly(
                        "[]",
                        "[NO_OUT_TIES]",
                        "[NO_OUT_TIES, NO_OUT_TIES]",
                        "[0.0, NO_OUT_TIES]",
                        "[0.0, 0.0]",
                        "[SINGLE_GROUP]");
    }

    @Test
    void aGroupThatKeepsEverythingInsideScoresOne() {
        assertThat(METRIC.measure(Drawn.measured("A -> B, C -> A | S: A, B; E: C, D"))
                        .at(1)
                        .value())
                .isEqualTo(1, EXACTLY);
    }

    @Test
    void aGroupThatTurnsOutwardScoresBelowZero() {
        // s = 1/4, w = 1/3: S = (1/4 - 1/3) / (1/3)
        String drawing = "A -> B, A -> C, A -> D, B -> C | S: A, B; E: C, D";
        assertThat(METRIC.measure(Drawn.measured(drawing)).at(1).value()).isEqualTo(-1.0 / 4, EXACTLY);
    }

    @Test
    void theScoreStaysWithinItsRange() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(Drawn.figures(METRIC, Drawn.measured(Drawn.random(seed))))
                    .allSatisfy(score -> assertThat(score.value()).isBetween(-1.0, 1.0));
        }
    }
}
