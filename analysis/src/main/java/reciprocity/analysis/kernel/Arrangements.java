package reciprocity.analysis.kernel;

/** All distinct orders of labels, repeated ones counted once. */
public final class Arrangements {

    private Arrangements() {}

    /**
     * How many distinct orders labels have: n! / (a! b! ...), where a, b ... are how often each occurs.
     *
     * @param counts how often each label occurs
     * @param limit where counting stops
     * @return the number, or {@code limit + 1} where there are more than the limit
     */
    public static long count(int[] counts, long limit) {
        long orders = 1;
        long placed = 0;
        for (int count : counts) {
            for (int i = 1; i <= count; i++) {
                placed++;
                // orders * placed / i is a whole number at each step; it is checked before it could overflow.
                if (orders > Long.MAX_VALUE / Math.max(1, placed)) {
                    return limit + 1;
                }
                orders = orders * placed / i;
                if (orders > limit) {
                    return limit + 1;
                }
            }
        }
        return orders;
    }

    /** Puts the next order in place, lexicographically; false, and the first order again, after the last. */
    public static boolean next(int[] labels) {
        int pivot = labels.length - 2;
        while (pivot >= 0 && labels[pivot] >= labels[pivot + 1]) {
            pivot--;
        }
        if (pivot >= 0) {
            int larger = labels.length - 1;
            while (labels[larger] <= labels[pivot]) {
                larger--;
            }
            swap(labels, pivot, larger);
        }
        for (int a = pivot + 1, b = labels.length - 1; a < b; a++, b--) {
            swap(labels, a, b);
        }
        return pivot >= 0;
    }

    private static void swap(int[] labels, int a, int b) {
        int kept = labels[a];
        labels[a] = labels[b];
        labels[b] = kept;
    }
}
