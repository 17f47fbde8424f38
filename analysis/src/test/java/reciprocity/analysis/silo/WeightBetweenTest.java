package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;

class WeightBetweenTest {

    private static final WeightBetween METRIC = new WeightBetween();

    @Test
    void theHandWorkedValues() {
        // Row by row, group E before group S.
        assertThat(Drawn.figures(METRIC, Drawn.f1())).extracting(Figure::value).containsExactly(4.0, 1.0, 1.0, 4.0);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly(
                        "[]", "[0.0]", "[0.0, 0.0, 0.0, 0.0]", "[0.0, 1.0, 0.0, 0.0]", "[0.0, 2.0, 2.0, 2.0]", "[2.0]");
    }

    @Test
    void weightsAreSummed() {
        assertThat(Drawn.figures(METRIC, Drawn.measured("A -> B 3, C -> B 1.5 | S: A, C; T: B")))
                .extracting(Figure::value)
                .containsExactly(0.0, 4.5, 0.0, 0.0);
    }
}
