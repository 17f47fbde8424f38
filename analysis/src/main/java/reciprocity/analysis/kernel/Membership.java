package reciprocity.analysis.kernel;

/** Which vertex belongs to which community while vertices move; each label below the number of vertices. Hot. */
final class Membership {

    private static final double BETTER = 1e-10;
    private static final int ON_ITS_OWN = -1;

    private final Condensed graph;
    private final double perTie;
    private final int[] labels;
    private final int[] strengthOf;
    private final int[] sizeOf;
    private final int[] free;
    private int freeCount;

    /** The {@code labels} are changed in place. */
    Membership(Condensed graph, int[] labels, double resolution) {
        int size = graph.vertices();
        this.graph = graph;
        this.labels = labels;
        this.strengthOf = new int[size];
        this.sizeOf = new int[size];
        this.free = new int[size];
        this.perTie = resolution / graph.total();
        for (int vertex = 0; vertex < size; vertex++) {
            strengthOf[labels[vertex]] += graph.strength(vertex);
            sizeOf[labels[vertex]]++;
        }
        for (int label = size - 1; label >= 0; label--) {
            if (sizeOf[label] == 0) {
                free[freeCount++] = label;
            }
        }
    }

    Condensed graph() {
        return graph;
    }

    int label(int vertex) {
        return labels[vertex];
    }

    /** Whether nobody else has this label. */
    boolean alone(int label) {
        return sizeOf[label] == 1;
    }

    /** Whether nobody has this label. */
    boolean empty(int label) {
        return sizeOf[label] == 0;
    }

    /**
     * The label that raises modularity most, the vertex's own where none raises it, or a number below 0 where the vertex is
     * best on its own.
     *
     * @param tiesTo work space by label, 0 before and after
     * @param touched work space, one place longer
     */
    int best(int vertex, int[] tiesTo, int[] touched) {
        int own = labels[vertex];
        int strength = graph.strength(vertex);
        int count = graph.tally(vertex, labels, tiesTo, touched, 0);
        double cost = strength * perTie;
        int best = own;
        double most = tiesTo[own] - cost * (strengthOf[own] - strength) + BETTER;
        for (int i = 0; i < count; i++) {
            int label = touched[i];
            double gain = tiesTo[label] - cost * strengthOf[label];
            tiesTo[label] = 0;
            if (gain > most && label != own) {
                most = gain;
                best = label;
            }
        }
        return most < 0 && sizeOf[own] > 1 ? ON_ITS_OWN : best;
    }

    /** Has the neighbours of a vertex that are in other communities looked at again. Hot. */
    void awaken(int vertex, boolean[] waiting) {
        int own = labels[vertex];
        int end = graph.end(vertex);
        for (int at = graph.begin(vertex); at < end; at++) {
            int neighbour = graph.neighbour(at);
            if (labels[neighbour] != own) {
                waiting[neighbour] = true;
            }
        }
    }

    /** Moves a vertex to a label that {@link #best} gave. */
    void move(int vertex, int best) {
        int to = best == ON_ITS_OWN ? free[freeCount - 1] : best;
        int from = labels[vertex];
        if (sizeOf[to] == 0) {
            freeCount--;
        }
        strengthOf[from] -= graph.strength(vertex);
        strengthOf[to] += graph.strength(vertex);
        sizeOf[from]--;
        sizeOf[to]++;
        labels[vertex] = to;
        if (sizeOf[from] == 0) {
            free[freeCount++] = from;
        }
    }
}
