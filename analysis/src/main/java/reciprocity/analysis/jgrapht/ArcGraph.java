package reciprocity.analysis.jgrapht;

import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/** Arcs as directed edges. */
final class ArcGraph extends ReadOnlyGraph {

    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .directed()
            .weighted(true)
            .allowMultipleEdges(false)
            .allowSelfLoops(false)
            .allowCycles(true)
            .modifiable(false)
            .build();

    private final Rows in;

    ArcGraph(TieGraph ties) {
        super(ties.out());
        this.in = ties.in();
    }

    @Override
    int edge(int source, int target) {
        return rows.find(source, target);
    }

    @Override
    boolean isEdge(int position) {
        return true;
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public Set<Integer> edgeSet() {
        return NumberSet.range(0, rows.entries());
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        return rows.degree(person(vertex));
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        return in.degree(person(vertex));
    }

    @Override
    public int degreeOf(Integer vertex) {
        return outDegreeOf(vertex) + inDegreeOf(vertex);
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        int v = person(vertex);
        return NumberSet.range(rows.begin(v), rows.end(v));
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        int v = person(vertex);
        return new NumberSet(in.degree(v), () -> incoming(v), edge -> containsEdge(edge) && rows.neighbour(edge) == v);
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        int v = person(vertex);
        return new NumberSet(
                degreeOf(v),
                () -> IntStream.concat(IntStream.range(rows.begin(v), rows.end(v)), incoming(v)),
                edge -> containsEdge(edge) && (rows.neighbour(edge) == v || owner(edge) == v));
    }

    private IntStream incoming(int v) {
        return IntStream.range(in.begin(v), in.end(v)).map(at -> rows.find(in.neighbour(at), v));
    }
}
