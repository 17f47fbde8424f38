package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Reason;

class StructuralEquivalenceTest {

    @Test
    void twoOfATriangleAreAlikeEitherWayAndDifferByDirection() {
        assertThat(StructuralEquivalence.undirected(Fixtures.drawn(Fixtures.F1))
                        .distance(0, 1)
                        .value())
                .isZero();
        assertThat(StructuralEquivalence.directed(Fixtures.drawn(Fixtures.F1))
                        .distance(0, 1)
                        .value())
                .isCloseTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void aDistanceIsTheSameBothWaysAndZeroToOneself() {
        StructuralEquivalence found = StructuralEquivalence.directed(Fixtures.randomNetwork(4));
        for (int one = 0; one < 9; one++) {
            assertThat(found.distance(one, one).value()).isZero();
            for (int other = 0; other < 9; other++) {
                assertThat(found.distance(one, other)).isEqualTo(found.distance(other, one));
            }
        }
    }

    @Test
    void theMostAlikeComeFirst() {
        assertThat(StructuralEquivalence.undirected(Fixtures.drawn(Fixtures.F1)).closest(2))
                .isEqualTo(List.of(new StructuralEquivalence.Pair(0, 1, 0), new StructuralEquivalence.Pair(4, 5, 0)));
    }

    @Test
    void whateverManyAreAskedForTheFirstStayTheSame() {
        StructuralEquivalence found = StructuralEquivalence.directed(Fixtures.randomNetwork(5));
        List<StructuralEquivalence.Pair> all = found.closest(Integer.MAX_VALUE);
        assertThat(all).hasSize((int) found.pairs());
        for (int many = 0; many <= all.size(); many++) {
            assertThat(found.closest(many)).isEqualTo(all.subList(0, many));
        }
    }

    @Test
    void belowThreePeopleThereIsNoDistance() {
        StructuralEquivalence two = StructuralEquivalence.directed(Fixtures.drawn("A -> B"));
        assertThat(two.distance(0, 1).reason()).isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(two.closest(5)).isEmpty();
    }
}
