package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.graph.NetworkDrawing.network;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.PersonFigures;
import reciprocity.analysis.metric.Reason;

class BetweennessCentralizationTest {

    private static Figure of(String drawing) {
        return BetweennessCentralization.directed().measure(Measured.of(network(drawing)));
    }

    @Test
    void aStarIsOne() {
        assertThat(of("M <-> A, M <-> B, M <-> C").value()).isEqualTo(1);
    }

    @Test
    void twoTrianglesAreAThirdOfTheWay() {
        assertThat(of(PersonFigures.F1).value()).isCloseTo(0.32, within(1e-12));
    }

    @Test
    void overTiesInEitherDirectionTwoTrianglesAreHalfOfTheWayAndAStarIsOne() {
        BetweennessCentralization undirected = BetweennessCentralization.undirected();
        assertThat(undirected.measure(Measured.of(network(PersonFigures.F1))).value())
                .isCloseTo(0.48, within(1e-12));
        assertThat(undirected
                        .measure(Measured.of(network("M -> A, M -> B, C -> M")))
                        .value())
                .isCloseTo(1, within(1e-12));
        assertThat(undirected.measure(Measured.of(network("A -> B"))))
                .isEqualTo(Figure.undefined(Reason.TOO_FEW_NODES));
    }

    @Test
    void aRingIsZeroAndSoAreNoTies() {
        assertThat(of("A -> B, B -> C, C -> D, D -> A").value()).isZero();
        assertThat(of("| : A, B, C").value()).isZero();
    }

    @Test
    void belowThreePeopleThereIsNoValue() {
        assertThat(of("A -> B")).isEqualTo(Figure.undefined(Reason.TOO_FEW_NODES));
        assertThat(of("")).isEqualTo(Figure.undefined(Reason.TOO_FEW_NODES));
    }
}
