package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.graph.NetworkDrawing.network;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.bridge.BridgeTies.Bridge;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.PersonFigures;

class BridgeTiesTest {

    private static BridgeTies of(String drawing) {
        return BridgeTies.of(Measured.of(network(drawing)));
    }

    @Test
    void theOnlyBridgeJoinsTheTriangles() {
        assertThat(of(PersonFigures.F1).bridges()).containsExactly(new Bridge(2, 3, true));
        assertThat(of(PersonFigures.F1).localBridges()).containsExactly(new Bridge(2, 3, true));
    }

    @Test
    void onARingOfFourEveryTieIsALocalBridgeAndNoneABridge() {
        BridgeTies ring = of("A -> B, B -> C, C -> D, D -> A");
        assertThat(ring.bridges()).isEmpty();
        assertThat(ring.localBridges())
                .containsExactly(
                        new Bridge(0, 1, false),
                        new Bridge(0, 3, false),
                        new Bridge(1, 2, false),
                        new Bridge(2, 3, false));
    }

    @Test
    void everyTieOfAChainIsABridge() {
        assertThat(of("C -> B, B -> A, A -> D | S: A, B; T: C, D").bridges())
                .containsExactly(new Bridge(0, 1, false), new Bridge(0, 3, true), new Bridge(1, 2, true));
    }

    @Test
    void noTiesHaveNoBridges() {
        assertThat(of("| : A, B").bridges()).isEmpty();
        assertThat(of("| : A, B").localBridges()).isEmpty();
    }

    @Test
    void manyBridgesAreAllListed() {
        StringBuilder chain = new StringBuilder();
        for (int i = 10; i < 60; i++) {
            chain.append(i == 10 ? "" : ", ")
                    .append("P")
                    .append(i)
                    .append(" -> P")
                    .append(i + 1);
        }
        assertThat(of(chain.toString()).bridges()).hasSize(50).contains(new Bridge(49, 50, false));
    }
}
