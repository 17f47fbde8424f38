package reciprocity.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For each person a row of neighbours in ascending order, all rows in one array. Hot: loops read
 * {@code for (int at = rows.begin(v); at < rows.end(v); at++) rows.neighbour(at)}.
 *
 * <p>Weights take no memory where all are 1, one byte where there are at most 256 different ones, four bytes where every one
 * is a float exactly, and eight otherwise.
 */
public final class Rows {

    private static final int CODES = 256;
    private static final double[] NONE = {};

    private final int[] offsets;
    private final int[] neighbours;
    private final double[] values;
    private final byte @Nullable [] codes;
    private final float @Nullable [] floats;
    private final double @Nullable [] doubles;

    /** Takes the arrays over; {@code weights} may be null where all are 1. Rows must be ascending without repeats. */
    Rows(int[] offsets, int[] neighbours, @Nullable Strengths weights) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        byte[] known = weights == null ? null : weights.codes();
        double[] different = weights == null
                ? NONE
                : known == null ? different(weights) : weights.values().used(known);
        boolean one = weights == null || (different.length == 1 && different[0] == 1) || neighbours.length == 0;
        boolean coded = !one && different.length > 0;
        this.values = coded ? different : NONE;
        this.codes = !coded || weights == null
                ? null
                : known == null ? codes(weights, different) : weights.values().places(known, different);
        this.floats = one || coded || weights == null ? null : weights.floats();
        this.doubles = one || coded || weights == null ? null : weights.doubles();
    }

    /** Rows whose weights take the form that others have found for them. */
    private Rows(
            int[] offsets,
            int[] neighbours,
            double[] values,
            byte @Nullable [] codes,
            float @Nullable [] floats,
            double @Nullable [] doubles) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.values = values;
        this.codes = codes;
        this.floats = floats;
        this.doubles = doubles;
    }

    /**
     * Other rows with the weights of these.
     *
     * @param neighbours of the other rows; ascending in each, without repeats
     * @param positions for each of them, where its weight stands here; not read where all weights are 1
     */
    Rows like(int[] starts, int[] neighbours, int[] positions) {
        byte[] newCodes = codes == null ? null : new byte[neighbours.length];
        float[] newFloats = floats == null ? null : new float[neighbours.length];
        double[] newDoubles = doubles == null ? null : new double[neighbours.length];
        for (int at = 0; at < neighbours.length && !unweighted(); at++) {
            if (codes != null && newCodes != null) {
                newCodes[at] = codes[positions[at]];
            } else if (floats != null && newFloats != null) {
                newFloats[at] = floats[positions[at]];
            } else if (doubles != null && newDoubles != null) {
                newDoubles[at] = doubles[positions[at]];
            }
        }
        return new Rows(starts, neighbours, values, newCodes, newFloats, newDoubles);
    }

    /** The different weights, ascending; none where there are too many. */
    private static double[] different(Strengths weights) {
        double[] found = new double[CODES];
        int count = 0;
        double last = Double.NaN;
        for (int i = 0; i < weights.size(); i++) {
            double weight = weights.get(i);
            if (weight == last) {
                continue;
            }
            last = weight;
            int place = Arrays.binarySearch(found, 0, count, weight);
            if (place < 0) {
                if (count == CODES) {
                    return NONE;
                }
                System.arraycopy(found, -place - 1, found, -place, count + place + 1);
                found[-place - 1] = weight;
                count++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static byte[] codes(Strengths weights, double[] values) {
        byte[] codes = new byte[weights.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) Arrays.binarySearch(values, weights.get(i));
        }
        return codes;
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
        if (codes != null) {
            return values[codes[position] & 0xFF];
        }
        if (floats != null) {
            return floats[position];
        }
        return doubles == null ? 1 : doubles[position];
    }

    /** How many different weights there are, where there are so few that each has a code; 0 where there are more. */
    int codes() {
        return unweighted() ? 1 : values.length;
    }

    /** The code of the weight at a position. */
    int code(int position) {
        return codes == null ? 0 : codes[position] & 0xFF;
    }

    /** The weight that a code stands for; 0 for a negative one, which stands for no tie. */
    double coded(int code) {
        return code < 0 ? 0 : codes == null ? 1 : values[code];
    }

    /** Whether every weight is 1. */
    public boolean unweighted() {
        return codes == null && floats == null && doubles == null;
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
        long weightBytes = codes == null ? 0 : codes.length + 8L * values.length;
        weightBytes += floats == null ? 0 : 4L * floats.length;
        weightBytes += doubles == null ? 0 : 8L * doubles.length;
        return 4L * offsets.length + 4L * neighbours.length + weightBytes;
    }
}
