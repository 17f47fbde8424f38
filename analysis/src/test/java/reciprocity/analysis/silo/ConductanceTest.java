package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Reason;

class ConductanceTest {

    private static final Conductance METRIC = new Conductance();

    @Test
    void theHandWorkedValues() {
        assertThat(METRIC.measure(Drawn.f1()).at(0).value()).isEqualTo(1.0 / 7, EXACTLY);
        assertThat(METRIC.measure(Drawn.f1()).at(1).value()).isEqualTo(1.0 / 7, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly("[]", "[NO_TIES]", "[NO_TIES, NO_TIES]", "[1.0, 1.0]", "[1.0, 1.0]", "[SINGLE_GROUP]");
    }

    @Test
    void aGroupApartIsZeroAndOneBesideAGroupWithoutTiesHasNoValue() {
        assertThat(Drawn.figures(METRIC, Drawn.measured("A -> B, C -> D | S: A, B; T: C, D")))
                .allSatisfy(figure -> assertThat(figure.value()).isZero());
        assertThat(METRIC.measure(Drawn.measured("A -> B | S: A, B; T: C"))
                        .at(0)
                        .reason())
                .isEqualTo(Reason.SINGLE_GROUP);
    }
}
