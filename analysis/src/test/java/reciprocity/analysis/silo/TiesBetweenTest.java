package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;

class TiesBetweenTest {

    private static final TiesBetween METRIC = new TiesBetween();

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
    void theCellsSumToAllTies() {
        Measured measured = Drawn.measured(Drawn.random(13));
        double sum = Drawn.figures(METRIC, measured).stream()
                .mapToDouble(Figure::value)
                .sum();
        assertThat(sum).isEqualTo(measured.ties().ties(), EXACTLY);
    }
}
