package reciprocity.analysis.jgrapht;

import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;
import reciprocity.graph.Rows;

/** Pairs of a symmetric projection as undirected edges, numbered by their position in the smaller person's row. */
final class PairGraph extends ReadOnlyGraph {

    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .undirected()
            .weighted(true)
            .allowMultipleEdges(false)
            .allowSelfLoops(false)
            .allowCycles(true)
            .modifiable(false)
            .build();

    PairGraph(Rows symmetric) {
        super(symmetric);
    }

    @Override
    int edge(int source, int target) {
        return rows.find(Math.min(source, target), Math.max(source, target));
    }

    @Override
    boolean isEdge(int position) {
        return owner(position) < rows.neighbour(position);
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public Set<Integer> edgeSet() {
        return new NumberSet(
                rows.entries() / 2,
                () -> IntStream.range(0, rows.people())
                        .flatMap(
                                v -> IntStream.range(rows.begin(v), rows.end(v)).filter(at -> rows.neighbour(at) > v)),
                edge -> containsEdge(edge));
    }

    @Override
    public int degreeOf(Integer vertex) {
        return rows.degree(person(vertex));
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        return degreeOf(vertex);
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        return degreeOf(vertex);
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        int v = person(vertex);
        return new NumberSet(
                rows.degree(v),
                () -> IntStream.range(rows.begin(v), rows.end(v)).map(at -> edge(v, rows.neighbour(at))),
                edge -> containsEdge(edge) && (rows.neighbour(edge) == v || owner(edge) == v));
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        return edgesOf(vertex);
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        return edgesOf(vertex);
    }
}
