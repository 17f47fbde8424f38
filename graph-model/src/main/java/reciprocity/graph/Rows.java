package reciprocity.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For each person a row of neighbours in ascending order, all rows in one array. Hot: loops read
 * {@code for (int at = rows.begin(v); at < rows.end(v); at++) rows.neighbour(at)}.
 *
 * <p>Weights take no memory where all are 1, four bytes where every one is a float exactly, and eight otherwise.
 */
public final class Rows {

    private final int[] offsets;
    private final int[] neighbours;
    private final float @Nullable [] floats;
    private final double @Nullable [] doubles;

    /** Takes the arrays over; {@code weights} may be null where all are 1. Rows must be ascending without repeats. */
    Rows(int[] offsets, int[] neighbours, double @Nullable [] weights) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        if (weights == null || allOne(weights)) {
            this.floats = null;
            this.doubles = null;
        } else if (allFloat(weights)) {
            float[] narrow = new float[weights.length];
            for (int i = 0; i < narrow.length; i++) {
                narrow[i] = (float) weights[i];
            }
            this.floats = narrow;
            this.doubles = null;
        } else {
            this.floats = null;
            this.doubles = weights;
        }
    }

    private static boolean allOne(double[] weights) {
        for (double weight : weights) {
            if (weight != 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean allFloat(double[] weights) {
        for (double weight : weights) {
            if ((float) weight != weight) {
                return false;
            }
        }
        return true;
    }

    /** How many people there are. */
    public int people() {
        return offsets.length - 1;
    }

    /** How many entries all rows have together. */
    public int entries() {
        return neighbours.length;
    }

    /** Where the row of a person begins. */
    public int begin(int person) {
        return offsets[person];
    }

    /** One past where the row of a person ends. */
    public int end(int person) {
        return offsets[person + 1];
    }

    /** How many neighbours a person has. */
    public int degree(int person) {
        return offsets[person + 1] - offsets[person];
    }

    /** The neighbour at a position. */
    public int neighbour(int position) {
        return neighbours[position];
    }

    /** The weight at a position. */
    public double weight(int position) {
        if (floats != null) {
            return floats[position];
        }
        return doubles == null ? 1 : doubles[position];
    }

    /** Whether every weight is 1. */
    public boolean unweighted() {
        return floats == null && doubles == null;
    }

    /** Where {@code neighbour} stands in the row of {@code person}, or a negative number where it does not. */
    public int find(int person, int neighbour) {
        return Arrays.binarySearch(neighbours, offsets[person], offsets[person + 1], neighbour);
    }

    /** Whether {@code neighbour} stands in the row of {@code person}. */
    public boolean contains(int person, int neighbour) {
        return find(person, neighbour) >= 0;
    }

    /**
     * The same rows with people numbered in another order, without weights.
     *
     * @param turned the same ties read from their other ends
     * @param order for each new number the person who gets it
     */
    public Rows renumbered(Rows turned, int[] order) {
        int[] next = new int[order.length + 1];
        int[] place = new int[order.length];
        for (int number = 0; number < order.length; number++) {
            place[order[number]] = number;
            next[number + 1] = next[number] + degree(order[number]);
        }
        int[] starts = next.clone();
        int[] row = new int[entries()];
        for (int number = 0; number < order.length; number++) {
            int end = turned.end(order[number]);
            for (int at = turned.begin(order[number]); at < end; at++) {
                row[next[place[turned.neighbour(at)]]++] = number;
            }
        }
        return new Rows(starts, row, null);
    }

    /** The bytes that the arrays hold, without object headers. */
    public long bytes() {
        long weightBytes = floats != null ? 4L * floats.length : doubles == null ? 0 : 8L * doubles.length;
        return 4L * offsets.length + 4L * neighbours.length + weightBytes;
    }
}
