package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class LeastUpperBoundsTest {

    private static final LeastUpperBounds METRIC = new LeastUpperBounds(LeastUpperBounds.Direction.AS_FILED);

    @Test
    void oneCircleIsBounded() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void aTreeFromOneTopIsBounded() {
        assertThat(Fixtures.of(METRIC, "A -> B, A -> C, B -> D, B -> E").value())
                .isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void twoTopsOverOneMiddle() {
        assertThat(Fixtures.of(METRIC, "A -> C, B -> C, C -> D, C -> E").value())
                .isEqualTo(1.0 / 3, Fixtures.EXACTLY);
    }

    @Test
    void twoTopsSharingOne() {
        assertThat(Fixtures.of(METRIC, "A -> C, B -> C, A -> D").value()).isEqualTo(1.0 / 3, Fixtures.EXACTLY);
    }

    @Test
    void whoIsApartDoesNotCount() {
        assertThat(Fixtures.of(METRIC, "A <-> B, A -> C | : Z").value()).isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(
                METRIC, Reason.TOO_FEW_NODES, Reason.TOO_FEW_NODES, Reason.TOO_FEW_NODES, Reason.TOO_FEW_NODES, 1, 1);
    }

    @Test
    void turnedIsTheSameOfTurnedTies() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            LeastUpperBounds turned = new LeastUpperBounds(LeastUpperBounds.Direction.TURNED);
            assertThat(turned.measure(Fixtures.turned(measured))).isEqualTo(METRIC.measure(measured));
        }
    }
}
