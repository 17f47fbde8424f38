package reciprocity.analysis.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.jgrapht.Graph;
import org.jgrapht.GraphTests;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.kernel.Chance;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class JGraphTViewTest {

    private static final TieGraph TWO_TRIANGLES = NetworkDrawing.network(
                    "A <-> B, B -> C 2, C -> A, C <-> D, D -> E, E <-> F, F -> D, Z -> Y | S: A, B, C; E: D, E, F; : Y, Z")
            .ties();

    private static TieGraph random(long seed) {
        Chance chance = Chance.of(seed);
        TieGraphBuilder builder = TieGraph.builder(20);
        for (int i = 0; i < 60; i++) {
            builder.tie(chance.nextInt(20), chance.nextInt(20), 1 + chance.nextInt(4));
        }
        return builder.build();
    }

    /** The same graph in JGraphT's own store. */
    private static Graph<Integer, DefaultWeightedEdge> copied(TieGraph ties) {
        Graph<Integer, DefaultWeightedEdge> copy = new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        Graph<Integer, Integer> view = JGraphTView.directed(ties);
        view.vertexSet().forEach(copy::addVertex);
        for (Integer edge : view.edgeSet()) {
            Graphs.addEdge(copy, view.getEdgeSource(edge), view.getEdgeTarget(edge), view.getEdgeWeight(edge));
        }
        return copy;
    }

    @Test
    void arcsAreDirectedEdgesWithTheirWeights() {
        Graph<Integer, Integer> view = JGraphTView.directed(TWO_TRIANGLES);
        assertThat(view.vertexSet()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(view.edgeSet()).hasSize(11);
        Integer edge = view.getEdge(1, 2);
        assertThat(view.getEdgeSource(edge)).isEqualTo(1);
        assertThat(view.getEdgeTarget(edge)).isEqualTo(2);
        assertThat(view.getEdgeWeight(edge)).isEqualTo(2);
        assertThat(view.getEdge(2, 1)).isNull();
        assertThat(view.containsEdge(2, 0)).isTrue();
        assertThat(view.getType().isDirected()).isTrue();
        assertThat(view.getType().isModifiable()).isFalse();
    }

    @Test
    void edgesOfAPersonAgreeInBothDirections() {
        for (int seed = 0; seed < 5; seed++) {
            TieGraph ties = random(seed);
            Graph<Integer, Integer> view = JGraphTView.directed(ties);
            for (int v = 0; v < ties.people(); v++) {
                int person = v;
                assertThat(view.outgoingEdgesOf(v))
                        .hasSize(view.outDegreeOf(v))
                        .allSatisfy(edge -> assertThat(view.getEdgeSource(edge)).isEqualTo(person));
                assertThat(view.incomingEdgesOf(v))
                        .hasSize(view.inDegreeOf(v))
                        .allSatisfy(edge -> assertThat(view.getEdgeTarget(edge)).isEqualTo(person));
                assertThat(Set.copyOf(view.edgesOf(v))).hasSize(view.degreeOf(v));
            }
        }
    }

    @Test
    void pairsAreUndirectedEdges() {
        Graph<Integer, Integer> either = JGraphTView.either(TWO_TRIANGLES);
        assertThat(either.edgeSet()).hasSize(TWO_TRIANGLES.undirectedTies());
        assertThat(either.getEdge(2, 1)).isEqualTo(either.getEdge(1, 2)).isNotNull();
        assertThat(either.getEdgeWeight(either.getEdge(0, 1))).isEqualTo(2);
        assertThat(either.edgesOf(2))
                .hasSize(3)
                .containsExactlyInAnyOrder(either.getEdge(0, 2), either.getEdge(1, 2), either.getEdge(2, 3));
        Graph<Integer, Integer> mutual = JGraphTView.mutual(TWO_TRIANGLES);
        assertThat(mutual.edgeSet()).hasSize(3);
        assertThat(GraphTests.isSimple(either)).isTrue();
    }

    @Test
    void connectivityOfJGraphTRunsOnTheView() {
        List<Set<Integer>> weak = new ConnectivityInspector<>(JGraphTView.either(TWO_TRIANGLES)).connectedSets();
        assertThat(weak).containsExactlyInAnyOrder(Set.of(0, 1, 2, 3, 4, 5), Set.of(6, 7));
        List<Set<Integer>> strong =
                new KosarajuStrongConnectivityInspector<>(JGraphTView.directed(TWO_TRIANGLES)).stronglyConnectedSets();
        assertThat(strong).contains(Set.of(0, 1, 2, 3, 4, 5)).hasSize(3);
        BiconnectivityInspector<Integer, Integer> blocks =
                new BiconnectivityInspector<>(JGraphTView.either(TWO_TRIANGLES));
        assertThat(blocks.getCutpoints()).containsExactlyInAnyOrder(2, 3);
        assertThat(blocks.getBridges()).hasSize(2);
    }

    @Test
    void pathsOfJGraphTRunOnTheView() {
        Graph<Integer, Integer> view = JGraphTView.directed(TWO_TRIANGLES);
        assertThat(BFSShortestPath.findPathBetween(view, 0, 5).getVertexList()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(DijkstraShortestPath.findPathBetween(view, 0, 2).getWeight()).isEqualTo(3);
        assertThat(BFSShortestPath.findPathBetween(view, 0, 6)).isNull();
        assertThat(new ConnectivityInspector<>(new AsSubgraph<>(JGraphTView.either(TWO_TRIANGLES), Set.of(0, 1, 4, 5)))
                        .connectedSets())
                .hasSize(2);
    }

    @Test
    void algorithmsGiveOnTheViewWhatTheyGiveOnJGraphTsOwnGraph() {
        for (int seed = 0; seed < 5; seed++) {
            TieGraph ties = random(seed);
            var onView = new BetweennessCentrality<>(JGraphTView.directed(ties)).getScores();
            var onCopy = new BetweennessCentrality<>(copied(ties)).getScores();
            onView.forEach((person, score) ->
                    assertThat(score).isEqualTo(onCopy.getOrDefault(person, -1.0), Offset.offset(1e-9)));
        }
    }

    @Test
    void whatIsNotThereIsRefusedAndNothingCanBeChanged() {
        Graph<Integer, Integer> view = JGraphTView.either(TWO_TRIANGLES);
        assertThat(view.containsVertex(8)).isFalse();
        assertThatThrownBy(() -> view.edgesOf(8)).hasMessageContaining("person 8");
        assertThatThrownBy(() -> view.getEdgeSource(1_000)).hasMessageContaining("1000 is no edge");
        assertThatThrownBy(() -> view.addEdge(0, 5)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.removeVertex(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.edgeSet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(JGraphTView.directed(TieGraph.builder(0).build()).vertexSet())
                .isEmpty();
    }
}
