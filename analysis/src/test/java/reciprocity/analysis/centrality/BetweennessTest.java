package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class BetweennessTest {

    private static PersonFigures directed(String drawing) {
        return PersonFigures.of(Betweenness.directed(), drawing);
    }

    private static PersonFigures undirected(String drawing) {
        return PersonFigures.of(Betweenness.undirected(), drawing);
    }

    @Test
    void theTwoWhoJoinTheTrianglesAreBetweenAllOthers() {
        assertThat(directed(F1).value("C")).isEqualTo(12);
        assertThat(directed(F1).value("A")).isEqualTo(4);
        assertThat(undirected(F1).values()).containsExactly(0, 0, 6, 6, 0, 0);
    }

    @Test
    void noTiesIsZero() {
        assertThat(directed("| : A, B, C").values()).containsOnly(0);
        assertThat(undirected("| : A, B, C").values()).containsOnly(0);
        assertThat(directed("").values()).isEmpty();
    }

    @Test
    void theMiddleOfAStarIsBetweenEveryPair() {
        String star = "M <-> A, M <-> B, M <-> C, M <-> D";
        assertThat(directed(star).value("M")).isEqualTo(12);
        assertThat(undirected(star).value("M")).isEqualTo(6);
        assertThat(directed(star).value("A")).isZero();
    }

    @Test
    void onADirectedRingEverybodyIsBetweenAlike() {
        assertThat(directed("A -> B, B -> C, C -> D, D -> A").values()).containsOnly(3);
        assertThat(undirected("A -> B, B -> C, C -> D, D -> A").values()).containsOnly(0.5);
    }

    @Test
    void completeIsZero() {
        assertThat(directed("A <-> B, B <-> C, C <-> A").values()).containsOnly(0);
    }

    @Test
    void componentsAreCountedEachForThemselves() {
        assertThat(directed("A -> B, B -> C, X -> Y, Y -> Z").values()).containsExactly(0, 1, 0, 0, 1, 0);
    }

    @Test
    void turningEveryTieRoundChangesNothing() {
        assertThat(directed("A -> B, B -> C, C -> D, A -> D, D -> E").values())
                .containsExactly(
                        directed("B -> A, C -> B, D -> C, D -> A, E -> D").values(), within(1e-12));
    }

    @Test
    void weightsAreNoDistances() {
        assertThat(directed("A -> B 9, B -> C 0.1, A -> C 100").values()).containsOnly(0);
    }
}
