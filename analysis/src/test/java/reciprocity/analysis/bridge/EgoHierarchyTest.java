package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class EgoHierarchyTest {

    @Test
    void theContactWhoKnowsFewerOthersHoldsMore() {
        // A's constraint is 64/144 from B and 81/144 from C, so the parts over their mean are 128/145 and 162/145.
        double disorder = 128.0 / 145 * Math.log(128.0 / 145) + 162.0 / 145 * Math.log(162.0 / 145);
        assertThat(PersonFigures.of(EgoHierarchy.undirected(), F1).value("A"))
                .isCloseTo(disorder / (2 * Math.log(2)), within(1e-12));
    }

    @Test
    void whereAllContactsHoldAlikeItIsZero() {
        for (double value : PersonFigures.of(EgoHierarchy.directed(), "A -> B, B -> C, C -> D, D -> E, E -> A")
                .values()) {
            assertThat(value).isCloseTo(0, within(1e-12));
        }
    }

    @Test
    void aMutualTieHoldsMoreThanAOneWayTie() {
        // Shares 2/3 and 1/3 of A's ties: parts 4/9 and 1/9, over their mean 8/5 and 2/5.
        double disorder = 1.6 * Math.log(1.6) + 0.4 * Math.log(0.4);
        assertThat(PersonFigures.of(EgoHierarchy.directed(), "A <-> B, A -> C").value("A"))
                .isCloseTo(disorder / (2 * Math.log(2)), within(1e-12));
    }

    @Test
    void withOneContactOrNoneThereIsNoValue() {
        PersonFigures found = PersonFigures.of(EgoHierarchy.directed(), "A -> B | : Z");
        assertThat(found.reason("A")).isEqualTo("TOO_FEW_NODES");
        assertThat(found.reason("Z")).isEqualTo("NO_TIES");
    }
}
