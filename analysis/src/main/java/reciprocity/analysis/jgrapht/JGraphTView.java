package reciprocity.analysis.jgrapht;

import org.jgrapht.Graph;
import reciprocity.graph.TieGraph;

/**
 * Ties as a read-only JGraphT graph over the same arrays, nothing copied. People are {@code 0..n-1}; an edge is a number:
 * the position of the arc in {@link TieGraph#out()}, or of the pair, seen from the smaller person, in the projection.
 *
 * <p>Modifying methods throw {@link UnsupportedOperationException}. Finding an edge takes O(log degree), an edge's ends
 * O(log n). Several algorithms of JGraphT recurse (biconnectivity among them) and overflow the stack from about 10,000
 * people on: those have kernels of their own, and JGraphT's are their second opinion on small graphs.
 */
public final class JGraphTView {

    private JGraphTView() {}

    /** Directed, weighted: an edge is an arc. */
    public static Graph<Integer, Integer> directed(TieGraph ties) {
        return new ArcGraph(ties);
    }

    /** Undirected, weighted: an edge is a pair of people joined either way (ANY); its weight is the sum of both ways. */
    public static Graph<Integer, Integer> either(TieGraph ties) {
        return new PairGraph(ties.either());
    }

    /** Undirected, weighted: an edge is a pair of people joined both ways (MUTUAL); its weight is the smaller one. */
    public static Graph<Integer, Integer> mutual(TieGraph ties) {
        return new PairGraph(ties.mutual());
    }
}
