package reciprocity.analysis.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.Rows;

/**
 * An undirected weighted graph whose vertices stand for sets of people. Ties inside a set are not kept: they count in the
 * vertex's strength only, which is all that moves between communities depend on.
 */
final class Condensed {

    private final int[] offsets;
    private final int[] neighbours;
    private final double @Nullable [] weights;
    private final double[] strengths;
    private final double total;

    private Condensed(int[] offsets, int[] neighbours, double @Nullable [] weights, double[] strengths, double total) {
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
        double[] strengths = new double[people];
        for (int person = 0; person < people; person++) {
            offsets[person + 1] = either.end(person);
            strengths[person] = either.degree(person);
            for (int at = either.begin(person); at < either.end(person); at++) {
                neighbours[at] = either.neighbour(at);
            }
        }
        return new Condensed(offsets, neighbours, null, strengths, either.entries());
    }

    int vertices() {
        return strengths.length;
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

    double weight(int position) {
        return weights == null ? 1 : weights[position];
    }

    /** The weights of all ties of a vertex, those inside counted twice. */
    double strength(int vertex) {
        return strengths[vertex];
    }

    /** All strengths together: twice the weight of all ties. */
    double total() {
        return total;
    }

    /** The graph with one vertex a label. */
    Condensed by(int[] labels, int count) {
        int[] members = sortedByLabel(labels, count);
        int[] newOffsets = new int[count + 1];
        int[] newNeighbours = new int[Math.min(neighbours.length, 1024)];
        double[] newWeights = new double[newNeighbours.length];
        double[] newStrengths = new double[count];
        double[] to = new double[count];
        int size = 0;
        int place = 0;
        for (int label = 0; label < count; label++) {
            int first = size;
            for (; place < members.length && labels[members[place]] == label; place++) {
                int vertex = members[place];
                newStrengths[label] += strengths[vertex];
                for (int at = offsets[vertex]; at < offsets[vertex + 1]; at++) {
                    int other = labels[neighbours[at]];
                    if (other != label) {
                        if (to[other] == 0) {
                            if (size == newNeighbours.length) {
                                int larger = (int) Math.min(neighbours.length, 2L * size);
                                newNeighbours = Arrays.copyOf(newNeighbours, larger);
                                newWeights = Arrays.copyOf(newWeights, larger);
                            }
                            newNeighbours[size++] = other;
                        }
                        to[other] += weight(at);
                    }
                }
            }
            for (int at = first; at < size; at++) {
                newWeights[at] = to[newNeighbours[at]];
                to[newNeighbours[at]] = 0;
            }
            newOffsets[label + 1] = size;
        }
        return new Condensed(
                newOffsets, Arrays.copyOf(newNeighbours, size), Arrays.copyOf(newWeights, size), newStrengths, total);
    }

    private static int[] sortedByLabel(int[] labels, int count) {
        int[] next = new int[count + 1];
        for (int label : labels) {
            next[label + 1]++;
        }
        for (int label = 0; label < count; label++) {
            next[label + 1] += next[label];
        }
        int[] members = new int[labels.length];
        for (int vertex = 0; vertex < labels.length; vertex++) {
            members[next[labels[vertex]]++] = vertex;
        }
        return members;
    }
}
