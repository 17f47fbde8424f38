package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.graph.NetworkDrawing.network;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

class LeaderClustersTest {

    private static LeaderClusters of(String drawing) {
        return LeaderClusters.of(network(drawing));
    }

    @Test
    void threeOfFourLeadersStandTogether() {
        LeaderClusters clusters = of("P <-> Q, Q <-> R, P -> T | : P*, Q*, R*, T*");
        assertThat(clusters.leaders()).isEqualTo(4);
        assertThat(clusters.mutualDensity().value()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(clusters.coverage().value()).isEqualTo(0.5);
        assertThat(clusters.largestComponent().value()).isEqualTo(0.75);
        assertThat(clusters.isolated().value()).isEqualTo(0.25);
        assertThat(clusters.components()).containsExactly(List.of(0, 1, 2));
        assertThat(clusters.apart()).containsExactly(3);
    }

    @Test
    void peopleWhoDoNotLeadJoinNobody() {
        LeaderClusters clusters = of("P <-> X, X <-> Q | : P*, Q*, X");
        assertThat(clusters.mutualDensity().value()).isZero();
        assertThat(clusters.coverage().value()).isZero();
        assertThat(clusters.largestComponent().value()).isEqualTo(0.5);
        assertThat(clusters.isolated().value()).isEqualTo(1);
        assertThat(clusters.components()).isEmpty();
        assertThat(clusters.apart()).containsExactly(0, 1);
    }

    @Test
    void theLargestClusterComesFirst() {
        LeaderClusters clusters = of("A <-> B, X <-> Y, Y <-> Z | : A*, B*, X*, Y*, Z*");
        assertThat(clusters.components()).containsExactly(List.of(2, 3, 4), List.of(0, 1));
    }

    @Test
    void belowTwoLeadersThereIsNoDensity() {
        assertThat(of("A <-> B | : A*, B").mutualDensity()).isEqualTo(Figure.undefined(Reason.TOO_FEW_NODES));
        assertThat(of("A <-> B | : A*, B").isolated().value()).isEqualTo(1);
        assertThat(of("A <-> B").coverage()).isEqualTo(Figure.undefined(Reason.TOO_FEW_NODES));
        assertThat(of("A <-> B").largestComponent()).isEqualTo(Figure.undefined(Reason.TOO_FEW_NODES));
        assertThat(of("A <-> B").isolated()).isEqualTo(Figure.undefined(Reason.TOO_FEW_NODES));
    }
}
