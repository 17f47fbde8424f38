package reciprocity.analysis.kernel;

import java.util.Arrays;

/** Places of values in their order. */
public final class Ranks {

    private Ranks() {}

    /** Ranks from 1 for the least; equal values share the middle of their places. O(n log n). */
    public static double[] of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int below = before(sorted, values[i], false);
            int upTo = before(sorted, values[i], true);
            ranks[i] = (below + 1 + upTo) / 2.0;
        }
        return ranks;
    }

    /** How many sorted values are less than this one, or at most as large. */
    private static int before(double[] sorted, double value, boolean equalToo) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (equalToo && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
