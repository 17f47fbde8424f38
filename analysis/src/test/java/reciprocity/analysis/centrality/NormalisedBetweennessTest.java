package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class NormalisedBetweennessTest {

    @Test
    void theTwoInTheMiddleStandBetweenThreeFifthsOfTheOthers() {
        // 6 of 10 unordered pairs, 12 of 20 ordered ones.
        assertThat(PersonFigures.of(NormalisedBetweenness.undirected(), F1).value("C"))
                .isCloseTo(0.6, within(1e-12));
        assertThat(PersonFigures.of(NormalisedBetweenness.directed(), F1).value("C"))
                .isCloseTo(0.6, within(1e-12));
        assertThat(PersonFigures.of(NormalisedBetweenness.directed(), F1).value("A"))
                .isCloseTo(0.2, within(1e-12));
    }

    @Test
    void theMiddleOfAStarIsOneAndItsRaysAreZero() {
        String star = "M <-> A, M <-> B, M <-> C";
        assertThat(PersonFigures.of(NormalisedBetweenness.directed(), star).values())
                .containsExactly(0, 0, 0, 1);
        assertThat(PersonFigures.of(NormalisedBetweenness.undirected(), star).values())
                .containsExactly(0, 0, 0, 1);
    }

    @Test
    void belowThreePeopleThereIsNoValue() {
        assertThat(PersonFigures.of(NormalisedBetweenness.directed(), "A -> B").reason("A"))
                .isEqualTo("TOO_FEW_NODES");
        assertThat(PersonFigures.of(NormalisedBetweenness.undirected(), "| : A").reason("A"))
                .isEqualTo("TOO_FEW_NODES");
    }
}
