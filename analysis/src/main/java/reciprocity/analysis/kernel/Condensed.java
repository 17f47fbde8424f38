package reciprocity.analysis.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.Rows;

/**
 * An undirected graph whose vertices stand for sets of people and whose ties weigh as many as they stand for. Ties inside a
 * set are not kept: they count in the vertex's strength only, which is all that moves between communities depend on.
 */
final class Condensed {

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

    /** One vertex a person, every tie of weight 1. */
    static Condensed of(Rows either) {
        int people = either.people();
        int[] offsets = new int[people + 1];
        int[] neighbours = new int[either.entries()];
        int[] strengths = new int[people];
        for (int person = 0; person < people; person++) {
            offsets[person + 1] = either.end(person);
            strengths[person] = either.degree(person);
        }
        for (int at = 0; at < neighbours.length; at++) {
            neighbours[at] = either.neighbour(at);
        }
        return new Condensed(offsets, neighbours, null, strengths, either.entries());
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
