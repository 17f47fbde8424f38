package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class EffectiveSizeTest {

    private static PersonFigures directed(String drawing) {
        return PersonFigures.of(EffectiveSize.directed(), drawing);
    }

    private static PersonFigures undirected(String drawing) {
        return PersonFigures.of(EffectiveSize.undirected(), drawing);
    }

    @Test
    void theTwoWhoJoinTheTrianglesReachMost() {
        assertThat(undirected(F1).value("C")).isCloseTo(7.0 / 3, within(1e-12));
        assertThat(undirected(F1).value("A")).isCloseTo(1, within(1e-12));
        assertThat(directed(F1).value("C")).isCloseTo(2.5, within(1e-12));
    }

    @Test
    void theMiddleOfAStarReachesAllItsContactsAndARayOne() {
        assertThat(undirected("M -> A, M -> B, C -> M").value("M")).isEqualTo(3);
        assertThat(directed("M -> A, M -> B, C -> M").value("A")).isEqualTo(1);
    }

    @Test
    void whereAllKnowEachOtherEverybodyReachesOne() {
        for (double value :
                undirected("A -> B, A -> C, A -> D, B -> C, B -> D, C -> D").values()) {
            assertThat(value).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aRingOfFourReachesTwo() {
        assertThat(undirected("A -> B, B -> C, C -> D, D -> A").values()).containsOnly(2);
    }

    @Test
    void whoSendsNothingHasAValueAndWhoHasNoTiesHasNone() {
        PersonFigures found = directed("A -> B, C -> B | : Z");
        assertThat(found.value("B")).isEqualTo(2);
        assertThat(found.reason("Z")).isEqualTo("NO_TIES");
    }
}
