package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.bridge.BrokerageRoles.Role;
import reciprocity.analysis.metric.PersonFigures;

class BrokerageExpectationTest {

    private static double of(Role role) {
        return PersonFigures.of(new BrokerageExpectation(role), F1).value("A");
    }

    @Test
    void everyOpenPairOfTheRightGroupsHasTheSameChance() {
        // Density 1/3: a pair is open with probability 1/9 * 2/3 = 2/27. Groups of three: 2 colleagues, 3 others.
        double open = 2.0 / 27;
        assertThat(of(Role.COORDINATOR)).isCloseTo(2 * open, within(1e-12));
        assertThat(of(Role.ITINERANT)).isCloseTo(6 * open, within(1e-12));
        assertThat(of(Role.GATEKEEPER)).isCloseTo(6 * open, within(1e-12));
        assertThat(of(Role.REPRESENTATIVE)).isCloseTo(6 * open, within(1e-12));
        assertThat(of(Role.LIAISON)).isCloseTo(0, within(1e-12));
        assertThat(of(Role.TOTAL)).isCloseTo(20 * open, within(1e-12));
    }

    @Test
    void withoutTiesAndWithAllNothingIsExpected() {
        assertThat(PersonFigures.of(new BrokerageExpectation(Role.TOTAL), "| : A, B")
                        .values())
                .containsOnly(0);
        assertThat(PersonFigures.of(new BrokerageExpectation(Role.TOTAL), "A <-> B, B <-> C, C <-> A")
                        .values())
                .containsOnly(0);
    }
}
