package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class ConstraintTest {

    private static PersonFigures directed(String drawing) {
        return PersonFigures.of(Constraint.directed(), drawing);
    }

    private static PersonFigures undirected(String drawing) {
        return PersonFigures.of(Constraint.undirected(), drawing);
    }

    private static PersonFigures weighted(String drawing) {
        return PersonFigures.of(Constraint.weighted(), drawing);
    }

    @Test
    void theTwoWhoJoinTheTrianglesAreLeastConstrained() {
        assertThat(undirected(F1).value("A")).isCloseTo(145.0 / 144, within(1e-12));
        assertThat(undirected(F1).value("C")).isCloseTo(11.0 / 18, within(1e-12));
        assertThat(directed(F1).value("A")).isCloseTo(0.871142, within(1e-6));
        assertThat(directed(F1).value("C")).isCloseTo(0.597222, within(1e-6));
    }

    @Test
    void aTriangleIsNineEighths() {
        for (double value : undirected("A -> B, B -> C, C -> A").values()) {
            assertThat(value).isCloseTo(1.125, within(1e-12));
        }
    }

    @Test
    void onAStarTheMiddleIsFreeAndTheRaysAreNot() {
        PersonFigures star = directed("M -> A, M -> B, C -> M, D -> M");
        assertThat(star.value("M")).isCloseTo(0.25, within(1e-12));
        assertThat(star.value("A")).isCloseTo(1, within(1e-12));
    }

    @Test
    void aRingOfFiveIsAHalf() {
        for (double value : directed("A -> B, B -> C, C -> D, D -> E, E -> A").values()) {
            assertThat(value).isCloseTo(0.5, within(1e-12));
        }
    }

    @Test
    void aPersonWithoutTiesHasNoValue() {
        assertThat(directed("A -> B | : Z").reason("Z")).isEqualTo("NO_TIES");
        assertThat(directed("A -> B | : Z").value("B")).isEqualTo(1);
        assertThat(weighted("| : Z").reason("Z")).isEqualTo("NO_TIES");
    }

    @Test
    void weightsOfBothDirectionsAreSummed() {
        PersonFigures found = weighted("M -> A 3, A -> M 1, M -> B 2, B -> M 4");
        assertThat(found.value("M")).isCloseTo(0.4 * 0.4 + 0.6 * 0.6, within(1e-12));
    }

    @Test
    void allWeightsTimesTenChangeNothing() {
        assertThat(weighted("A -> B 3, B -> A 1, B -> C 2, C -> A 4, A -> C 4").values())
                .containsExactly(
                        weighted("A -> B 30, B -> A 10, B -> C 20, C -> A 40, A -> C 40")
                                .values(),
                        within(1e-12));
    }

    @Test
    void aWeightOfZeroOrLessHasNoWeightedValue() {
        assertThat(weighted("A -> B 0, B -> C").reason("C")).isEqualTo("NOT_ASSESSABLE");
        assertThat(directed("A -> B -2, B -> C").figure("C").defined()).isTrue();
    }
}
