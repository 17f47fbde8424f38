package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;

class ObservedExpectedTest {

    private static final ObservedExpected METRIC = new ObservedExpected();

    @Test
    void theHandWorkedValues() {
        // Row by row, group E before group S.
        assertThat(Drawn.figures(METRIC, Drawn.f1())).extracting(Figure::value).containsExactly(1.6, 0.4, 0.4, 1.6);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly(
                        "[]",
                        "[NO_TIES]",
                        "[NO_TIES, NO_TIES, NO_TIES, NO_TIES]",
                        "[NO_IN_TIES, 1.0, NO_OUT_TIES, NO_OUT_TIES]",
                        "[0.0, 1.5, 1.5, 0.75]",
                        "[1.0]");
    }

    @Test
    void oneGroupAloneMeetsItselfAsExpected() {
        assertThat(Drawn.figures(METRIC, Drawn.measured("A -> B, B <-> C | S: A, B, C")))
                .extracting(Figure::value)
                .containsExactly(1.0);
    }
}
