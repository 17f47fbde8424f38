package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.graph.NetworkDrawing.network;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.PersonFigures;
import reciprocity.analysis.metric.Reason;

class CommunityTest {

    private static double[] labels(String drawing) {
        return PersonFigures.of(new Community(), drawing).values();
    }

    private static Figure modularity(String drawing) {
        return new CommunityModularity().measure(Measured.of(network(drawing)));
    }

    private static Figure count(String drawing) {
        return new CommunityCount().measure(Measured.of(network(drawing)));
    }

    @Test
    void theTwoTrianglesAreTheCommunities() {
        assertThat(labels(PersonFigures.F1)).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(modularity(PersonFigures.F1).value()).isCloseTo(5.0 / 14, within(1e-12));
        assertThat(count(PersonFigures.F1).value()).isEqualTo(2);
    }

    @Test
    void withoutTiesEverybodyIsAloneAndThereIsNoModularity() {
        assertThat(labels("| : A, B, C")).containsExactly(0, 1, 2);
        assertThat(count("| : A, B, C").value()).isEqualTo(3);
        assertThat(modularity("| : A, B, C")).isEqualTo(Figure.undefined(Reason.NO_TIES));
        assertThat(count("").value()).isZero();
    }

    @Test
    void aCompleteNetworkAndAStarAreOneCommunityOfModularityZero() {
        for (String drawing : new String[] {"A <-> B, B <-> C, C <-> A", "M -> A, M -> B, C -> M"}) {
            assertThat(count(drawing).value()).isEqualTo(1);
            assertThat(modularity(drawing).value()).isZero();
        }
    }

    @Test
    void aRingOfSixIsCutIntoEqualArcs() {
        assertThat(modularity("A -> B, B -> C, C -> D, D -> E, E -> F, F -> A").value())
                .isCloseTo(1.0 / 6, within(1e-12));
    }

    @Test
    void labelsAreNumberedByTheFirstPersonOfEachCommunity() {
        assertThat(labels("B -> D, A -> C | : Z")).containsExactly(0, 1, 0, 1, 2);
    }

    @Test
    void equalSeedsGiveEqualLabels() {
        Measured one = new Measured(network(PersonFigures.F1), 7, 1);
        Measured other = new Measured(network(PersonFigures.F1), 7, 1);
        for (int person = 0; person < 6; person++) {
            assertThat(new Community().measure(one).at(person))
                    .isEqualTo(new Community().measure(other).at(person));
        }
    }
}
