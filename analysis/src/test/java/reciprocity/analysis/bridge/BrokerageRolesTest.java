package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.bridge.BrokerageRoles.Role;
import reciprocity.analysis.metric.PersonFigures;

class BrokerageRolesTest {

    private static PersonFigures of(Role role, String drawing) {
        return PersonFigures.of(new BrokerageRoles(role), drawing);
    }

    @Test
    void theReferenceDrawingHasFourCoordinatorsAndTwoWhoLinkTheGroups() {
        assertThat(of(Role.COORDINATOR, F1).values()).containsExactly(1, 1, 0, 0, 1, 1);
        assertThat(of(Role.REPRESENTATIVE, F1).values()).containsExactly(0, 0, 1, 1, 0, 0);
        assertThat(of(Role.GATEKEEPER, F1).values()).containsExactly(0, 0, 1, 1, 0, 0);
        assertThat(of(Role.ITINERANT, F1).values()).containsOnly(0);
        assertThat(of(Role.LIAISON, F1).values()).containsOnly(0);
        assertThat(of(Role.TOTAL, F1).values()).containsExactly(1, 1, 2, 2, 1, 1);
    }

    @Test
    void eachRoleGoesByTheGroupsOfSenderBrokerAndReceiver() {
        String chain = "A -> V, V -> B | ";
        assertThat(of(Role.COORDINATOR, chain + "S: A, V, B").value("V")).isEqualTo(1);
        assertThat(of(Role.ITINERANT, chain + "S: A, B; T: V").value("V")).isEqualTo(1);
        assertThat(of(Role.GATEKEEPER, chain + "S: A; T: V, B").value("V")).isEqualTo(1);
        assertThat(of(Role.REPRESENTATIVE, chain + "S: A, V; T: B").value("V")).isEqualTo(1);
        assertThat(of(Role.LIAISON, chain + "S: A; T: V; U: B").value("V")).isEqualTo(1);
    }

    @Test
    void aPairThatIsTiedItselfNeedsNoBroker() {
        assertThat(of(Role.TOTAL, "A -> V, V -> B, A -> B").value("V")).isZero();
        assertThat(of(Role.TOTAL, "A -> V, V -> B, B -> A").value("V")).isEqualTo(1);
    }

    @Test
    void aMutualTieIsNoPair() {
        assertThat(of(Role.TOTAL, "A <-> V").value("V")).isZero();
    }

    @Test
    void theMiddleOfAStarBrokersEveryOrderedPair() {
        assertThat(of(Role.COORDINATOR, "M <-> A, M <-> B, M <-> C").value("M")).isEqualTo(6);
    }

    @Test
    void noTiesAndACompleteNetworkAreZero() {
        assertThat(of(Role.TOTAL, "| : A, B").values()).containsOnly(0);
        assertThat(of(Role.TOTAL, "A <-> B, B <-> C, C <-> A").values()).containsOnly(0);
    }
}
