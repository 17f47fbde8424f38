package reciprocity.graph;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The only mutable graph. Rows of one direction between two people are merged, their weights summed; ties of a person to
 * themselves are dropped; both are counted. {@link #build()} may be called once.
 */
public final class TieGraphBuilder {

    private static final int WORTH_SHARING = 1 << 20;
    private static final int PARTS = 16;

    private final int people;
    private int[] sources = new int[64];
    private int[] targets = new int[64];
    private Strengths weights = new Strengths(64);
    private @Nullable PackedChoice chosen;
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
            weights.resize(ties);
        }
        return this;
    }

    /** Takes these ties in place of those that were added one by one, without a copy of them. */
    TieGraphBuilder choosing(PackedChoice packed) {
        chosen = packed;
        return this;
    }

    /** How many ties were added. */
    int size() {
        return size;
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
            weights.resize(larger);
        }
        sources[size] = source;
        targets[size] = target;
        weights.set(size++, weight);
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
        Unmerged bySource = merged(ascending(chosen == null ? bySource() : bySource(chosen)));
        Rows in = turned(bySource).rows();
        Rows out = bySource.rows();
        return new TieGraph(out, in, either(out, in));
    }

    /** The outgoing rows alone, instead of a graph. */
    Rows buildOut() {
        if (built) {
            throw new IllegalStateException("this builder has built its graph already");
        }
        built = true;
        return merged(ascending(chosen == null ? bySource() : bySource(chosen))).rows();
    }

    /** Rows in which neighbours may repeat. */
    private static final class Unmerged {
        final int[] offsets;
        final int[] row;
        final Strengths weight;

        Unmerged(int[] offsets, int[] row, Strengths weight) {
            this.offsets = offsets;
            this.row = row;
            this.weight = weight;
        }

        Rows rows() {
            return new Rows(offsets, row, weight);
        }
    }

    /** Ties by source, in the order added; the ties added are given up. */
    private Unmerged bySource() {
        int[] offsets = new int[people + 1];
        for (int tie = 0; tie < size; tie++) {
            offsets[sources[tie] + 1]++;
        }
        for (int person = 0; person < people; person++) {
            offsets[person + 1] += offsets[person];
        }
        int[] next = Arrays.copyOf(offsets, people);
        int[] row = new int[size];
        Strengths weight = weights.like(size);
        for (int tie = 0; tie < size; tie++) {
            int place = next[sources[tie]]++;
            row[place] = targets[tie];
            weight.set(place, weights, tie);
        }
        sources = new int[0];
        targets = sources;
        weights = new Strengths(0);
        return new Unmerged(offsets, row, weight);
    }

    /** Packed ties by source, in their order. */
    private Unmerged bySource(PackedChoice ties) {
        int[] offsets = new int[people + 1];
        for (int tie = 0; tie < ties.size(); tie++) {
            if (ties.has(tie)) {
                offsets[ties.from(tie) + 1]++;
            }
        }
        for (int person = 0; person < people; person++) {
            offsets[person + 1] += offsets[person];
        }
        int[] next = Arrays.copyOf(offsets, people);
        int[] row = new int[offsets[people]];
        Strengths weight = new Strengths(row.length);
        for (int tie = 0; tie < ties.size(); tie++) {
            if (ties.has(tie)) {
                int place = next[ties.from(tie)]++;
                row[place] = ties.to(tie);
                weight.set(place, ties.weight(tie));
            }
        }
        return new Unmerged(offsets, row, weight);
    }

    /** The same with every row ascending; repeats stay in their order. In place. */
    private static Unmerged ascending(Unmerged rows) {
        long[] order = new long[64];
        Strengths before = rows.weight.like(order.length);
        for (int person = 0; person < rows.offsets.length - 1; person++) {
            int begin = rows.offsets[person];
            int degree = rows.offsets[person + 1] - begin;
            if (isAscending(rows.row, begin, degree)) {
                continue;
            }
            if (degree > order.length) {
                order = new long[2 * degree];
                before = rows.weight.like(order.length);
            }
            for (int i = 0; i < degree; i++) {
                order[i] = (long) rows.row[begin + i] << 32 | i;
                before.set(i, rows.weight, begin + i);
            }
            Arrays.sort(order, 0, degree);
            for (int i = 0; i < degree; i++) {
                rows.row[begin + i] = (int) (order[i] >>> 32);
                rows.weight.set(begin + i, before, (int) order[i]);
            }
        }
        return rows;
    }

    private static boolean isAscending(int[] row, int begin, int degree) {
        for (int at = begin + 1; at < begin + degree; at++) {
            if (row[at - 1] > row[at]) {
                return false;
            }
        }
        return true;
    }

    /** The same read from the other ends, which come out ascending; repeats stay in their order. */
    private static Unmerged turned(Unmerged rows) {
        int people = rows.offsets.length - 1;
        int[] offsets = new int[people + 1];
        for (int neighbour : rows.row) {
            offsets[neighbour + 1]++;
        }
        for (int i = 0; i < people; i++) {
            offsets[i + 1] += offsets[i];
        }
        int[] next = Arrays.copyOf(offsets, people);
        int[] turned = new int[rows.row.length];
        Strengths weight = rows.weight.like(turned.length);
        for (int person = 0; person < people; person++) {
            for (int at = rows.offsets[person]; at < rows.offsets[person + 1]; at++) {
                int place = next[rows.row[at]]++;
                turned[place] = person;
                weight.set(place, rows.weight, at);
            }
        }
        return new Unmerged(offsets, turned, weight);
    }

    /** The same with repeats made one, weights summed in their order; in place. */
    private Unmerged merged(Unmerged rows) {
        int[] offsets = new int[people + 1];
        int to = 0;
        for (int person = 0; person < people; person++) {
            for (int at = rows.offsets[person]; at < rows.offsets[person + 1]; at++) {
                if (to > offsets[person] && rows.row[to - 1] == rows.row[at]) {
                    rows.weight.set(to - 1, rows.weight.get(to - 1) + rows.weight.get(at));
                    merged++;
                } else {
                    rows.row[to] = rows.row[at];
                    rows.weight.set(to++, rows.weight, at);
                }
            }
            offsets[person + 1] = to;
        }
        rows.weight.resize(to);
        return new Unmerged(offsets, Arrays.copyOf(rows.row, to), rows.weight);
    }

    /** The ties either way, from the same ties by source and by target. */
    static Rows either(Rows out, Rows in) {
        int people = out.people();
        int[] offsets = new int[people + 1];
        parts(people, out.entries() >= WORTH_SHARING, (from, to) -> {
            for (int person = from; person < to; person++) {
                offsets[person + 1] = union(out, in, person);
            }
        });
        for (int person = 0; person < people; person++) {
            offsets[person + 1] += offsets[person];
        }
        int[] row = new int[offsets[people]];
        StrengthSums sums = StrengthSums.of(out, in, row.length);
        parts(people, out.entries() >= WORTH_SHARING && sums.ready(), (from, to) -> {
            either(out, in, offsets[from], from, to, row, sums);
        });
        return new Rows(offsets, row, sums.sums());
    }

    private static void either(Rows out, Rows in, int begin, int from, int to, int[] row, StrengthSums sums) {
        int at = begin;
        for (int person = from; person < to; person++) {
            int a = out.begin(person);
            int b = in.begin(person);
            while (a < out.end(person) || b < in.end(person)) {
                int there = a < out.end(person) ? out.neighbour(a) : Integer.MAX_VALUE;
                int back = b < in.end(person) ? in.neighbour(b) : Integer.MAX_VALUE;
                row[at] = Math.min(there, back);
                sums.set(at++, there <= back ? a : -1, back <= there ? b : -1);
                a += there <= back ? 1 : 0;
                b += back <= there ? 1 : 0;
            }
        }
    }

    /** People from a number to before another. */
    private interface Part {
        void read(int from, int to);
    }

    /** Reads all people, in parts that several threads share where that is worth it. */
    private static void parts(int people, boolean shared, Part part) {
        if (!shared) {
            part.read(0, people);
            return;
        }
        IntStream.range(0, PARTS)
                .parallel()
                .forEach(i -> part.read((int) ((long) people * i / PARTS), (int) ((long) people * (i + 1) / PARTS)));
    }

    /** How many people a person has a tie to or from. */
    private static int union(Rows out, Rows in, int person) {
        int a = out.begin(person);
        int b = in.begin(person);
        int both = 0;
        while (a < out.end(person) && b < in.end(person)) {
            int difference = out.neighbour(a) - in.neighbour(b);
            both += difference == 0 ? 1 : 0;
            a += difference <= 0 ? 1 : 0;
            b += difference >= 0 ? 1 : 0;
        }
        return out.degree(person) + in.degree(person) - both;
    }

    static Rows mutual(Rows out, Rows in) {
        int people = out.people();
        int[] offsets = new int[people + 1];
        int[] row = new int[Math.min(out.entries(), in.entries())];
        Strengths weight = new Strengths(row.length);
        int at = 0;
        for (int person = 0; person < people; person++) {
            int a = out.begin(person);
            int b = in.begin(person);
            while (a < out.end(person) && b < in.end(person)) {
                int difference = out.neighbour(a) - in.neighbour(b);
                if (difference == 0) {
                    row[at] = out.neighbour(a);
                    weight.set(at++, Math.min(out.weight(a), in.weight(b)));
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
        weight.resize(at);
        return new Rows(offsets, Arrays.copyOf(row, at), weight);
    }
}
