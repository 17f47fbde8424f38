package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/**
 * The pairs of people joined by paths along ties.
 *
 * @param mutual pairs who reach each other
 * @param oneWay pairs of whom just one reaches the other
 */
public record ReachedPairs(long mutual, long oneWay) {

    /**
     * Counts the pairs. Below a place that fans out without meeting again, or leads on to one other place, sums suffice,
     * so chains, stars and trees cost O(n + m). Below others the places reached are marked, 64 a walk: O(c(c + e)/64) for c
     * places and e ties between them, and O(c) memory.
     */
    public static ReachedPairs of(Condensation condensed) {
        int[] below = new Count(condensed).peopleBelow();
        long mutual = 0;
        long ordered = 0;
        for (int place = 0; place < below.length; place++) {
            long size = condensed.size(place);
            mutual += size * (size - 1) / 2;
            ordered += size * (below[place] - 1L);
        }
        return new ReachedPairs(mutual, ordered - 2 * mutual);
    }

    private static final class Count {
        private final Condensation condensed;
        private final Rows out;
        private final int[] below;

        Count(Condensation condensed) {
            this.condensed = condensed;
            this.out = condensed.below();
            this.below = new int[condensed.places()];
        }

        /** How many people each place reaches, its own included. */
        int[] peopleBelow() {
            boolean[] tangled = tangled();
            countTangled(tangled);
            for (int place = 0; place < below.length; place++) {
                if (!tangled[place]) {
                    int people = condensed.size(place);
                    for (int at = out.begin(place); at < out.end(place); at++) {
                        people += below[out.neighbour(at)];
                    }
                    below[place] = people;
                }
            }
            return below;
        }

        /** The places below which two ways may meet. */
        private boolean[] tangled() {
            boolean[] tangled = new boolean[below.length];
            boolean[] tree = new boolean[below.length];
            for (int place = 0; place < below.length; place++) {
                boolean all = true;
                for (int at = out.begin(place); at < out.end(place) && all; at++) {
                    int target = out.neighbour(at);
                    all = tree[target] && condensed.above().degree(target) == 1;
                }
                tree[place] = all;
                tangled[place] = !all && out.degree(place) > 1;
            }
            return tangled;
        }

        private void countTangled(boolean[] tangled) {
            int highest = below.length - 1;
            while (highest >= 0 && !tangled[highest]) {
                highest--;
            }
            long[] reached = new long[highest + 1];
            for (int first = 0; first <= highest; first += Long.SIZE) {
                count(first, Math.min(highest + 1, first + Long.SIZE), tangled, reached);
            }
        }

        private void count(int first, int end, boolean[] tangled, long[] reached) {
            long single = 0;
            for (int target = first; target < end; target++) {
                single |= condensed.size(target) == 1 ? 1L << (target - first) : 0;
            }
            for (int place = first; place < reached.length; place++) {
                long bits = place < end ? 1L << (place - first) : 0;
                for (int at = out.begin(place); at < out.end(place); at++) {
                    int target = out.neighbour(at);
                    bits |= target < first ? 0 : reached[target];
                }
                reached[place] = bits;
                if (tangled[place]) {
                    below[place] += Long.bitCount(bits & single);
                    for (long large = bits & ~single; large != 0; large &= large - 1) {
                        below[place] += condensed.size(first + Long.numberOfTrailingZeros(large));
                    }
                }
            }
        }
    }
}
