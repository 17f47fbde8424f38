package reciprocity.analysis.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.Rows;

/**
 * An undirected graph whose vertices stand for sets of people and whose ties weigh as many as they stand for. Ties inside a
 * set are not kept: they count in the vertex's strength only, which is all that moves between communities depend on.
 */
final class Condensed {

    private static final int PLACES_A_CHUNK = 1 << 12;
    private static final int ENTRIES_WORTH_A_THREAD = 100_000;

    private final int[] offsets;
    private final int[] neighbours;
    private final int @Nullable [] weights;
    private final int[] strengths;
    private final double total;

    Condensed(int[] offsets, int[] neighbours, int @Nullable [] weights, int[] strengths, double total) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.weights = weights;
        this.strengths = strengths;
        this.total = total;
    }

    /** One vertex a person, numbered as they stand in {@code order}; every tie of weight 1. */
    static Condensed of(Rows either, int[] order) {
        int people = either.people();
        int[] placeOf = new int[people];
        int[] offsets = new int[people + 1];
        int[] strengths = new int[people];
        for (int place = 0; place < people; place++) {
            placeOf[order[place]] = place;
            strengths[place] = either.degree(order[place]);
            offsets[place + 1] = offsets[place] + strengths[place];
        }
        int[] neighbours = new int[either.entries()];
        int chunks = people / PLACES_A_CHUNK + 1;
        Workers.share(Workers.worth(either.entries(), ENTRIES_WORTH_A_THREAD), chunks, () -> chunk -> {
            int end = (int) Math.min(people, (chunk + 1L) * PLACES_A_CHUNK);
            for (int place = chunk * PLACES_A_CHUNK; place < end; place++) {
                copy(either, order[place], placeOf, neighbours, offsets[place]);
            }
        });
        return new Condensed(offsets, neighbours, null, strengths, either.entries());
    }

    private static void copy(Rows either, int person, int[] placeOf, int[] neighbours, int first) {
        int to = first;
        int end = either.end(person);
        for (int at = either.begin(person); at < end; at++) {
            neighbours[to++] = placeOf[either.neighbour(at)];
        }
    }

    int vertices() {
        return strengths.length;
    }

    int entries() {
        return neighbours.length;
    }

    int begin(int vertex) {
        return offsets[vertex];
    }

    int end(int vertex) {
        return offsets[vertex + 1];
    }

    int neighbour(int position) {
        return neighbours[position];
    }

    int weight(int position) {
        return weights == null ? 1 : weights[position];
    }

    /** The weights of all ties of a vertex, those inside counted twice. */
    int strength(int vertex) {
        return strengths[vertex];
    }

    /** All strengths together: twice the weight of all ties. */
    double total() {
        return total;
    }

    /**
     * Adds what ties a vertex to each label of its neighbours. Hot.
     *
     * @param tiesTo by label, added to; 0 where nothing is known yet
     * @param touched filled from {@code filled} on with the labels that were 0, in the order met; one place longer than labels
     * @return how many labels are filled in
     */
    int tally(int vertex, int[] labels, int[] tiesTo, int[] touched, int filled) {
        int[] weigh = weights;
        int count = filled;
        int end = offsets[vertex + 1];
        for (int at = offsets[vertex]; at < end; at++) {
            int label = labels[neighbours[at]];
            int before = tiesTo[label];
            touched[count] = label;
            count += before == 0 ? 1 : 0;
            tiesTo[label] = before + (weigh == null ? 1 : weigh[at]);
        }
        return count;
    }

    /** The modularity of labels, each below the number of vertices. */
    double modularity(int[] labels, double resolution) {
        long outside = 0;
        long[] strengthOf = new long[labels.length];
        for (int vertex = 0; vertex < labels.length; vertex++) {
            strengthOf[labels[vertex]] += strengths[vertex];
            outside += outward(vertex, labels);
        }
        double chance = 0;
        for (long strength : strengthOf) {
            chance += (strength / total) * (strength / total);
        }
        return (total - outside) / total - resolution * chance;
    }

    /**
     * Whether the vertices of every label hang together. Nearly all are joined by looking at two neighbours each; only who
     * is not, looks at all.
     */
    boolean connected(int[] labels) {
        int[] above = Labels.alone(vertices());
        for (int vertex = 0; vertex < above.length; vertex++) {
            join(vertex, labels, above, 2);
        }
        int[] first = new int[above.length];
        Arrays.fill(first, -1);
        for (int vertex = 0; vertex < above.length; vertex++) {
            int label = labels[vertex];
            first[label] = first[label] < 0 ? vertex : first[label];
        }
        for (int vertex = 0; vertex < above.length; vertex++) {
            if (top(vertex, above) != top(first[labels[vertex]], above)) {
                join(vertex, labels, above, Integer.MAX_VALUE);
            }
        }
        for (int vertex = 0; vertex < above.length; vertex++) {
            if (top(vertex, above) != top(first[labels[vertex]], above)) {
                return false;
            }
        }
        return true;
    }

    /** Joins a vertex with so many of its neighbours of the same label. Hot. */
    private void join(int vertex, int[] labels, int[] above, int most) {
        int own = labels[vertex];
        int end = offsets[vertex + 1];
        int joined = 0;
        for (int at = offsets[vertex]; at < end && joined < most; at++) {
            int neighbour = neighbours[at];
            if (labels[neighbour] == own) {
                int one = top(vertex, above);
                int other = top(neighbour, above);
                above[Math.max(one, other)] = Math.min(one, other);
                joined++;
            }
        }
    }

    private static int top(int vertex, int[] above) {
        int at = vertex;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    /** What ties a vertex to vertices of other labels. Hot. */
    private long outward(int vertex, int[] labels) {
        int own = labels[vertex];
        int end = offsets[vertex + 1];
        long outside = 0;
        for (int at = offsets[vertex]; at < end; at++) {
            outside += labels[neighbours[at]] == own ? 0 : weight(at);
        }
        return outside;
    }

    /** The graph with one vertex a label, {@code 0..count-1}. */
    Condensed by(int[] labels, int count) {
        return new Condensing(this, labels, count).graph();
    }

    /** What {@link #by} gives, once its rows are known. */
    Condensed with(int[] newOffsets, int[] newNeighbours, int[] newWeights, int[] newStrengths) {
        return new Condensed(newOffsets, newNeighbours, newWeights, newStrengths, total);
    }

    /** The vertices of {@code order} label by label, within a label as they came; those of label c end before {@code ends[c]}. */
    static int[] byLabel(int[] order, int[] labels, int[] ends) {
        Arrays.fill(ends, 0);
        for (int label : labels) {
            ends[label]++;
        }
        int sum = 0;
        for (int label = 0; label < ends.length; label++) {
            int size = ends[label];
            ends[label] = sum;
            sum += size;
        }
        int[] members = new int[order.length];
        for (int vertex : order) {
            members[ends[labels[vertex]]++] = vertex;
        }
        return members;
    }
}
