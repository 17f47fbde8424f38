package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.graph.NetworkDrawing.network;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.bridge.BoundarySpanners.Spanner;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.PersonFigures;

class BoundarySpannersTest {

    private static List<Spanner> of(String drawing) {
        return BoundarySpanners.of(Measured.of(network(drawing)));
    }

    @Test
    void theTwoWhoJoinTheTrianglesShareTheFirstRank() {
        List<Spanner> spanners = of(PersonFigures.F1);
        assertThat(spanners).extracting(Spanner::person).containsExactly(2, 3);
        assertThat(spanners).extracting(Spanner::rank).containsExactly(1, 1);
        assertThat(spanners).extracting(Spanner::groupsReached).containsExactly(1, 1);
        assertThat(spanners).extracting(Spanner::pairsAcross).containsExactly(2L, 2L);
        assertThat(spanners.get(0).freedom()).isCloseTo(1 - 0.597222 / 0.871142, within(1e-5));
    }

    @Test
    void moreGroupsReachedComeBeforeMorePairs() {
        List<Spanner> spanners =
                of("A <-> X, A <-> Y, B -> C, D -> B, E -> B, B <-> Z | S: A, B; T: X; U: Y; V: C, D, E, Z");
        assertThat(spanners.get(0).person()).isZero();
        assertThat(spanners.get(0).groupsReached()).isEqualTo(2);
        assertThat(spanners.get(1).person()).isEqualTo(1);
        assertThat(spanners.get(1).pairsAcross()).isGreaterThan(spanners.get(0).pairsAcross());
    }

    @Test
    void aOneWayTieReachesNoGroupAndSpansNothingAlone() {
        assertThat(of("A -> X | S: A; T: X")).isEmpty();
        assertThat(of("A <-> B, B <-> C | S: A, B, C")).isEmpty();
        assertThat(of("| S: A; T: X")).isEmpty();
    }

    @Test
    void theRankAfterEqualsLeavesOutAsMany() {
        List<Spanner> spanners = of("A <-> X, B <-> Y, C -> D, D -> Z | S: A, B, C, D; T: X, Y, Z");
        assertThat(spanners).extracting(Spanner::rank).containsExactly(1, 1, 1, 1, 5);
    }
}
