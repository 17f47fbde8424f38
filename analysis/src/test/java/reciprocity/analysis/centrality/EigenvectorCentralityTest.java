package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class EigenvectorCentralityTest {

    private static PersonFigures of(String drawing) {
        return PersonFigures.of(new EigenvectorCentrality(), drawing);
    }

    @Test
    void theTwoWhoJoinTheTrianglesAreBestConnected() {
        assertThat(of(F1).value("C")).isCloseTo(1, within(1e-12));
        assertThat(of(F1).value("D")).isCloseTo(1, within(1e-12));
        assertThat(of(F1).value("A")).isCloseTo(Math.sqrt(0.5), within(1e-10));
    }

    @Test
    void noTiesHaveNoValue() {
        assertThat(of("| : A, B").reason("B")).isEqualTo("NO_TIES");
    }

    @Test
    void onAStarTheRaysHaveTheRootOfTheirShare() {
        PersonFigures star = of("M -> A, B -> M, M <-> C, D -> M");
        assertThat(star.value("M")).isEqualTo(1);
        assertThat(star.value("A")).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void onARingAndInACompleteNetworkEverybodyIsOne() {
        for (double value : of("A -> B, B -> C, C -> D, D -> A").values()) {
            assertThat(value).isCloseTo(1, within(1e-12));
        }
        for (double value : of("A <-> B, B <-> C, C <-> A").values()) {
            assertThat(value).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void outsideTheLeadingComponentIsExactlyZero() {
        PersonFigures found = of("A -> B, B -> C, C -> A, X -> Y | : Z");
        assertThat(found.value("X")).isZero();
        assertThat(found.value("Z")).isZero();
        assertThat(found.value("A")).isCloseTo(1, within(1e-12));
    }

    @Test
    void twoEqualComponentsBothCount() {
        for (double value : of("A -> B, B -> C, C -> A, X -> Y, Y -> Z, Z -> X").values()) {
            assertThat(value).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void componentsThatShareTheValueEnterWithTheirShareOfTheStart() {
        // Both lead with 2: a star of four rays with (2, 1, 1, 1, 1) / sqrt 8, a triangle with (1, 1, 1) / sqrt 3.
        // The projection of all ones is 3/2 in the middle, 3/4 on the rays and 1 among the three.
        PersonFigures found = of("M -> A, M -> B, M -> C, M -> D, X -> Y, Y -> Z, Z -> X");
        assertThat(found.value("M")).isCloseTo(1, within(1e-12));
        assertThat(found.value("A")).isCloseTo(0.5, within(1e-12));
        assertThat(found.value("X")).isCloseTo(2.0 / 3, within(1e-12));
    }
}
