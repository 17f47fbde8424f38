package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class CoresTest {

    private static double[] of(String drawing) {
        return PersonFigures.of(new Cores(), drawing).values();
    }

    @Test
    void inTwoJoinedTrianglesEverybodyIsInTheSecondCore() {
        assertThat(of(F1)).containsOnly(2);
    }

    @Test
    void noTiesIsZero() {
        assertThat(of("| : A, B")).containsOnly(0);
    }

    @Test
    void aStarIsOneThroughoutARingTwoACompleteNetworkOneLessThanItsPeople() {
        assertThat(of("M -> A, M -> B, C -> M")).containsOnly(1);
        assertThat(of("A -> B, B -> C, C -> D, D -> A")).containsOnly(2);
        assertThat(of("A <-> B, A -> C, A -> D, B -> C, B -> D, C -> D")).containsOnly(3);
    }

    @Test
    void whoHangsOnATriangleByOneTieIsOutsideItsCore() {
        assertThat(of("A -> B, B -> C, C -> A, C -> D, X -> Y | : Z")).containsExactly(2, 2, 2, 1, 1, 1, 0);
    }
}
