package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;

class DensityBetweenTest {

    private static final DensityBetween METRIC = new DensityBetween();

    @Test
    void theHandWorkedValues() {
        // Row by row, group E before group S.
        assertThat(Drawn.figures(METRIC, Drawn.f1()))
                .extracting(Figure::value)
                .containsExactly(4.0 / 6, 1.0 / 9, 1.0 / 9, 4.0 / 6);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly(
                        "[]",
                        "[TOO_FEW_NODES]",
                        "[TOO_FEW_NODES, 0.0, 0.0, 0.0]",
                        "[TOO_FEW_NODES, 1.0, 0.0, TOO_FEW_NODES]",
                        "[TOO_FEW_NODES, 1.0, 1.0, 1.0]",
                        "[0.3333333333333333]");
    }

    @Test
    void aDensityIsAShare() {
        assertThat(Drawn.figures(METRIC, Drawn.measured(Drawn.random(17))))
                .allSatisfy(density -> assertThat(density.value()).isBetween(0.0, 1.0));
    }
}
