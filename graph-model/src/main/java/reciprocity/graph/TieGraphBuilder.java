package reciprocity.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The only mutable graph. Rows of one direction between two people are merged, their weights summed; ties of a person to
 * themselves are dropped; both are counted. {@link #build()} may be called once.
 */
public final class TieGraphBuilder {

    private final int people;
    private int[] sources = new int[64];
    private int[] targets = new int[64];
    private double[] weights = new double[64];
    private int size;
    private int loops;
    private int merged;
    private boolean built;

    TieGraphBuilder(int people) {
        if (people < 0) {
            throw new IllegalArgumentException("people is %d; it must be 0 or more".formatted(people));
        }
        this.people = people;
    }

    /** Makes room for so many ties at once. */
    TieGraphBuilder expecting(int ties) {
        if (ties > sources.length) {
            sources = Arrays.copyOf(sources, ties);
            targets = Arrays.copyOf(targets, ties);
            weights = Arrays.copyOf(weights, ties);
        }
        return this;
    }

    /** Adds a tie of weight 1. */
    public TieGraphBuilder tie(int source, int target) {
        return tie(source, target, 1);
    }

    /**
     * Adds a tie.
     *
     * @throws IllegalArgumentException if an end is not in {@code 0..n-1} or the weight is not finite
     */
    public TieGraphBuilder tie(int source, int target, double weight) {
        if (source < 0 || source >= people || target < 0 || target >= people) {
            throw new IllegalArgumentException(
                    "tie %d to %d; both must lie in 0..%d".formatted(source, target, people - 1));
        }
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException(
                    "weight %s of %d to %d; it must be finite".formatted(weight, source, target));
        }
        if (source == target) {
            loops++;
            return this;
        }
        if (size == sources.length) {
            int larger = size + (size >> 1);
            sources = Arrays.copyOf(sources, larger);
            targets = Arrays.copyOf(targets, larger);
            weights = Arrays.copyOf(weights, larger);
        }
        sources[size] = source;
        targets[size] = target;
        weights[size++] = weight;
        return this;
    }

    /** How many ties of a person to themselves were dropped. */
    public int droppedLoops() {
        return loops;
    }

    /** How many rows were merged into an earlier one; known after {@link #build()}. */
    public int mergedRows() {
        return merged;
    }

    /** The graph of all ties added. */
    public TieGraph build() {
        if (built) {
            throw new IllegalStateException("this builder has built its graph already");
        }
        built = true;
        Rows out = outRows();
        Rows in = transposed(out);
        return new TieGraph(out, in, either(out, in));
    }

    /** Counting sort by target, then a stable counting sort by source: rows come out ascending, in the order added. */
    private Rows outRows() {
        int[] byTarget = order(targets, null);
        int[] order = order(sources, byTarget);
        int[] offsets = new int[people + 1];
        int[] row = new int[size];
        double[] weight = new double[size];
        int at = 0;
        int source = 0;
        for (int i = 0; i < size; i++) {
            int tie = order[i];
            while (source < sources[tie]) {
                offsets[++source] = at;
            }
            if (at > offsets[source] && row[at - 1] == targets[tie]) {
                weight[at - 1] += weights[tie];
                merged++;
            } else {
                row[at] = targets[tie];
                weight[at++] = weights[tie];
            }
        }
        while (source < people) {
            offsets[++source] = at;
        }
        sources = new int[0];
        targets = sources;
        weights = new double[0];
        return new Rows(offsets, Arrays.copyOf(row, at), Arrays.copyOf(weight, at));
    }

    private int[] order(int[] keys, int @Nullable [] before) {
        int[] starts = new int[people + 1];
        for (int i = 0; i < size; i++) {
            starts[keys[i] + 1]++;
        }
        for (int i = 0; i < people; i++) {
            starts[i + 1] += starts[i];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int tie = before == null ? i : before[i];
            order[starts[keys[tie]]++] = tie;
        }
        return order;
    }

    private static Rows transposed(Rows rows) {
        int people = rows.people();
        int[] offsets = new int[people + 1];
        for (int at = 0; at < rows.entries(); at++) {
            offsets[rows.neighbour(at) + 1]++;
        }
        for (int i = 0; i < people; i++) {
            offsets[i + 1] += offsets[i];
        }
        int[] next = Arrays.copyOf(offsets, people);
        int[] turned = new int[rows.entries()];
        double[] weight = new double[rows.entries()];
        for (int person = 0; person < people; person++) {
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                int place = next[rows.neighbour(at)]++;
                turned[place] = person;
                weight[place] = rows.weight(at);
            }
        }
        return new Rows(offsets, turned, weight);
    }

    private static Rows either(Rows out, Rows in) {
        int people = out.people();
        int[] offsets = new int[people + 1];
        int[] row = new int[out.entries() + in.entries()];
        double[] weight = new double[row.length];
        int at = 0;
        for (int person = 0; person < people; person++) {
            int a = out.begin(person);
            int b = in.begin(person);
            while (a < out.end(person) || b < in.end(person)) {
                int there = a < out.end(person) ? out.neighbour(a) : Integer.MAX_VALUE;
                int back = b < in.end(person) ? in.neighbour(b) : Integer.MAX_VALUE;
                row[at] = Math.min(there, back);
                weight[at] = (there <= back ? out.weight(a) : 0) + (back <= there ? in.weight(b) : 0);
                at++;
                if (there <= back) {
                    a++;
                }
                if (back <= there) {
                    b++;
                }
            }
            offsets[person + 1] = at;
        }
        return new Rows(offsets, Arrays.copyOf(row, at), Arrays.copyOf(weight, at));
    }

    static Rows mutual(Rows out, Rows in) {
        int people = out.people();
        int[] offsets = new int[people + 1];
        int[] row = new int[Math.min(out.entries(), in.entries())];
        double[] weight = new double[row.length];
        int at = 0;
        for (int person = 0; person < people; person++) {
            int a = out.begin(person);
            int b = in.begin(person);
            while (a < out.end(person) && b < in.end(person)) {
                int difference = out.neighbour(a) - in.neighbour(b);
                if (difference == 0) {
                    row[at] = out.neighbour(a);
                    weight[at++] = Math.min(out.weight(a), in.weight(b));
                }
                if (difference <= 0) {
                    a++;
                }
                if (difference >= 0) {
                    b++;
                }
            }
            offsets[person + 1] = at;
        }
        return new Rows(offsets, Arrays.copyOf(row, at), Arrays.copyOf(weight, at));
    }
}
