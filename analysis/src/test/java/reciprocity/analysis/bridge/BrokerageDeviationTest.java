package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.bridge.BrokerageRoles.Role;
import reciprocity.analysis.metric.PersonFigures;

class BrokerageDeviationTest {

    private static PersonFigures of(Role role, String drawing) {
        return PersonFigures.of(new BrokerageDeviation(role), drawing);
    }

    @Test
    void aCoordinatorOfOnePairStandsAboveTheExpectation() {
        // Mean 4/27; two pairs share no third colleague, so the variance is 4/27 * 25/27 and its root 10/27.
        assertThat(of(Role.COORDINATOR, F1).value("A")).isCloseTo(2.3, within(1e-12));
        assertThat(of(Role.COORDINATOR, F1).value("C")).isCloseTo(-0.4, within(1e-12));
    }

    @Test
    void whereChanceAllowsOneCountOnlyThereIsNoValue() {
        assertThat(of(Role.LIAISON, F1).reason("A")).isEqualTo("CONSTANT");
        assertThat(of(Role.TOTAL, "| : A, B, C").reason("A")).isEqualTo("CONSTANT");
        assertThat(of(Role.TOTAL, "A <-> B, B <-> C, C <-> A").reason("A")).isEqualTo("CONSTANT");
        assertThat(of(Role.COORDINATOR, "A -> B, B -> C | S: A; T: B, C").reason("A"))
                .isEqualTo("CONSTANT");
    }
}
