package reciprocity.graph;

import org.jspecify.annotations.Nullable;

/**
 * Directed ties among people {@code 0..n-1}: no loops, at most one tie a direction, immutable. Kept three times, by
 * source, by target and undirected, because every kernel reads one of the three in order.
 */
public final class TieGraph {

    private final Rows out;
    private final Rows in;
    private volatile @Nullable Rows either;
    private volatile @Nullable Rows mutual;

    /** Takes the orders over; {@code either} may be null and is then made when it is first read. */
    TieGraph(Rows out, Rows in, @Nullable Rows either) {
        this.out = out;
        this.in = in;
        this.either = either;
    }

    /** An empty graph builder for so many people. */
    public static TieGraphBuilder builder(int people) {
        return new TieGraphBuilder(people);
    }

    /** How many people there are (n). */
    public int people() {
        return out.people();
    }

    /** How many directed ties there are (m). */
    public int ties() {
        return out.entries();
    }

    /** For each person the targets of their ties, with weights. */
    public Rows out() {
        return out;
    }

    /** For each person the sources of the ties to them, with weights. */
    public Rows in() {
        return in;
    }

    /** The undirected projection ANY: a neighbour where a tie goes either way; the weight is the sum of both ways. */
    public Rows either() {
        Rows rows = either;
        if (rows == null) {
            rows = TieGraphBuilder.either(out, in);
            either = rows;
        }
        return rows;
    }

    /** How many undirected ties there are: pairs joined either way. */
    public int undirectedTies() {
        return either().entries() / 2;
    }

    /** The undirected projection MUTUAL: a neighbour where ties go both ways; the weight is the smaller of the two. */
    public Rows mutual() {
        Rows rows = mutual;
        if (rows == null) {
            rows = TieGraphBuilder.mutual(out, in);
            mutual = rows;
        }
        return rows;
    }

    /** The same three orders without anything derived from them later. */
    public TieGraph alone() {
        return new TieGraph(out, in, either());
    }

    /**
     * The same ties sent to others; each keeps its sender and its weight. There must be neither a loop nor a repeated tie.
     *
     * @param targets for each tie, by its position in {@link #out()}, to whom it goes
     */
    public TieGraph redirected(int[] targets) {
        return Redirected.of(out, targets);
    }

    /** Whether a tie goes from one person to another. */
    public boolean has(int source, int target) {
        return out.contains(source, target);
    }

    /** The weight of the tie from one person to another; 0 where there is none. */
    public double weight(int source, int target) {
        int position = out.find(source, target);
        return position < 0 ? 0 : out.weight(position);
    }

    /** Whether every tie has weight 1. */
    public boolean unweighted() {
        return out.unweighted();
    }

    /** The bytes that the three orders hold. */
    public long bytes() {
        return out.bytes() + in.bytes() + either().bytes();
    }
}
