package reciprocity.analysis.jgrapht;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.graph.AbstractGraph;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.Rows;

/** What both views share: people as numbers, ends of an edge by its position in rows, and nothing to modify. */
abstract class ReadOnlyGraph extends AbstractGraph<Integer, Integer> {

    /** The rows in which an edge's number is a position. */
    final Rows rows;

    ReadOnlyGraph(Rows rows) {
        this.rows = rows;
    }

    /** The number of the edge from one person to another, or a negative number. */
    abstract int edge(int source, int target);

    /** Whether a number in {@code 0..entries-1} is an edge. */
    abstract boolean isEdge(int position);

    /** The person whose row a position lies in. */
    final int owner(int position) {
        int low = 0;
        int high = rows.people() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.begin(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    final int person(Integer vertex) {
        if (!containsVertex(vertex)) {
            throw new IllegalArgumentException("person %d is not among 0..%d".formatted(vertex, rows.people() - 1));
        }
        return vertex;
    }

    private int checked(Integer edge) {
        if (!containsEdge(edge)) {
            throw new IllegalArgumentException("%d is no edge".formatted(edge));
        }
        return edge;
    }

    @Override
    public boolean containsVertex(Integer vertex) {
        return vertex >= 0 && vertex < rows.people();
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return edge >= 0 && edge < rows.entries() && isEdge(edge);
    }

    @Override
    public @Nullable Integer getEdge(Integer source, Integer target) {
        if (!containsVertex(source) || !containsVertex(target)) {
            return null;
        }
        int edge = edge(source, target);
        return edge < 0 ? null : edge;
    }

    @Override
    public Set<Integer> getAllEdges(Integer source, Integer target) {
        Integer edge = getEdge(source, target);
        return edge == null ? Set.of() : Set.of(edge);
    }

    @Override
    public Set<Integer> vertexSet() {
        return NumberSet.range(0, rows.people());
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return owner(checked(edge));
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return rows.neighbour(checked(edge));
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        return rows.weight(checked(edge));
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the view is read-only; build another TieGraph");
    }

    @Override
    public Integer addEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(Integer source, Integer target, Integer edge) {
        throw readOnly();
    }

    @Override
    public Integer addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public boolean removeAllEdges(Collection<? extends Integer> edges) {
        throw readOnly();
    }

    @Override
    public Set<Integer> removeAllEdges(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean removeAllVertices(Collection<? extends Integer> vertices) {
        throw readOnly();
    }

    @Override
    public Integer removeEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw readOnly();
    }
}
