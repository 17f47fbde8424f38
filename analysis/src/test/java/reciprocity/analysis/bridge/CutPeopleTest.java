package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class CutPeopleTest {

    private static double[] of(String drawing) {
        return PersonFigures.of(new CutPeople(), drawing).values();
    }

    @Test
    void theTwoWhoJoinTheTrianglesCut() {
        assertThat(of(F1)).containsExactly(0, 0, 1, 1, 0, 0);
    }

    @Test
    void theMiddleOfAStarCutsAndTheRaysDoNot() {
        assertThat(of("A -> M, B -> M, M -> C")).containsExactly(0, 0, 0, 1);
    }

    @Test
    void noTiesAPairARingAndACompleteNetworkHaveNone() {
        assertThat(of("| : A, B")).containsOnly(0);
        assertThat(of("A -> B")).containsOnly(0);
        assertThat(of("A -> B, B -> C, C -> D, D -> A")).containsOnly(0);
        assertThat(of("A <-> B, B <-> C, C <-> A")).containsOnly(0);
    }

    @Test
    void everyComponentHasItsOwn() {
        assertThat(of("A -> B, B -> C, X -> Y, Y -> Z")).containsExactly(0, 1, 0, 0, 1, 0);
    }
}
