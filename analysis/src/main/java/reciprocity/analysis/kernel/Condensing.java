package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Makes a graph of one vertex a label out of another. Labels are cut into stretches that threads write down side by side, in
 * the order in which one thread would; O(n + m).
 */
final class Condensing {

    private static final int ENTRIES_A_STRETCH = 1 << 15;
    private static final int MOST_STRETCHES = 64;
    private static final int STRETCHES_WORTH_A_THREAD = 4;

    private final Condensed from;
    private final int[] labels;
    private final int count;
    private final int stretches;
    private final int[] ends;
    private final int[] members;
    private final int[] offsets;
    private final int[] strengths;
    private final int[][] neighbours;
    private final int[][] weights;

    Condensing(Condensed from, int[] labels, int count) {
        this.from = from;
        this.labels = labels;
        this.count = count;
        this.stretches = Math.max(1, Math.min(MOST_STRETCHES, from.entries() / ENTRIES_A_STRETCH));
        this.ends = new int[count];
        this.members = Condensed.byLabel(Labels.alone(labels.length), labels, ends);
        this.offsets = new int[count + 1];
        this.strengths = new int[count];
        this.neighbours = new int[stretches][];
        this.weights = new int[stretches][];
    }

    Condensed graph() {
        int threads = Workers.worth(stretches, STRETCHES_WORTH_A_THREAD);
        Workers.share(threads, stretches, () -> {
            int[] to = new int[count];
            int[] touched = new int[count + 1];
            return stretch -> write(stretch, to, touched);
        });
        for (int label = 0; label < count; label++) {
            offsets[label + 1] += offsets[label];
        }
        if (stretches == 1) {
            return from.with(offsets, neighbours[0], weights[0], strengths);
        }
        int[] allNeighbours = new int[offsets[count]];
        int[] allWeights = new int[offsets[count]];
        IntConsumer copy = stretch -> {
            int place = offsets[first(stretch)];
            System.arraycopy(neighbours[stretch], 0, allNeighbours, place, neighbours[stretch].length);
            System.arraycopy(weights[stretch], 0, allWeights, place, weights[stretch].length);
        };
        Workers.share(threads, stretches, () -> copy);
        return from.with(offsets, allNeighbours, allWeights, strengths);
    }

    private int first(int stretch) {
        return (int) ((long) stretch * count / stretches);
    }

    /** Writes the rows of a stretch of labels, and how long each is, one place further on. */
    private void write(int stretch, int[] to, int[] touched) {
        int[] row = new int[1024];
        int[] weight = new int[1024];
        int size = 0;
        for (int label = first(stretch); label < first(stretch + 1); label++) {
            int found = gather(label, to, touched);
            if (size + found > row.length) {
                int larger = Math.max(size + found, 2 * row.length);
                row = Arrays.copyOf(row, larger);
                weight = Arrays.copyOf(weight, larger);
            }
            int kept = size;
            for (int i = 0; i < found; i++) {
                int other = touched[i];
                if (other != label) {
                    row[kept] = other;
                    weight[kept++] = to[other];
                }
                to[other] = 0;
            }
            offsets[label + 1] = kept - size;
            size = kept;
        }
        neighbours[stretch] = Arrays.copyOf(row, size);
        weights[stretch] = Arrays.copyOf(weight, size);
    }

    /** Sums up what ties the members of a label to every label. */
    private int gather(int label, int[] to, int[] touched) {
        int found = 0;
        int strength = 0;
        for (int place = label == 0 ? 0 : ends[label - 1]; place < ends[label]; place++) {
            int vertex = members[place];
            strength += from.strength(vertex);
            found = from.tally(vertex, labels, to, touched, found);
        }
        strengths[label] = strength;
        return found;
    }
}
