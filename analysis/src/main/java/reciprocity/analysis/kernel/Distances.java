package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Shortest distances in steps along ties between all people, summed up a person and over all. Distances to people are found
 * at once, distances from people when first asked for. Used by one thread, which has others help.
 */
public final class Distances {

    private static final long WORTH_A_THREAD = 100_000;

    private final TieGraph ties;
    private final Side towards;
    private @Nullable Side away;

    private Distances(TieGraph ties) {
        this.ties = ties;
        this.towards = Side.of(ties.out(), ties.in());
    }

    /**
     * Distances of a graph, breadth first from 512 people at a time, one bit each: O(nm/64) where sources meet the same people
     * at the same step, O(nm) at worst; O(n) memory. Then and others (2014), doi:10.14778/2735496.2735507. Sums are kept as
     * whole numbers, so that any number of threads gives the same bits.
     */
    public static Distances of(TieGraph ties) {
        return new Distances(ties);
    }

    /** Distances over rows that are the same both ways, such as ties in either direction. */
    public static Side over(Rows either) {
        return Side.of(either, either);
    }

    /**
     * The sum of one over the distance of all ordered pairs of people with different labels, over rows that are the same both
     * ways; 0 for a pair without a path, any people between.
     *
     * @param labels the label of each person, {@code 0..labelCount-1}
     */
    public static double inverseBetween(Rows either, int[] labels, int labelCount) {
        ConcurrentLinkedQueue<Apart> found = new ConcurrentLinkedQueue<>();
        sweep(either, either, () -> {
            Apart apart = new Apart(labels, labelCount);
            found.add(apart);
            return apart;
        });
        long[] pairs = new long[0];
        for (Apart apart : found) {
            pairs = Arrays.copyOf(pairs, Math.max(pairs.length, apart.pairs.length));
            for (int level = 1; level < apart.pairs.length; level++) {
                pairs[level] += apart.pairs[level];
            }
        }
        double sum = 0;
        for (int level = 1; level < pairs.length; level++) {
            sum += (double) pairs[level] / level;
        }
        return sum;
    }

    private interface Listening {
        ReachRows.Arrivals begin();
    }

    private static void sweep(Rows out, Rows in, Listening listening) {
        int people = out.people();
        int batches = (people + ReachRows.SEARCHES - 1) / ReachRows.SEARCHES;
        long work = (long) batches * (people + out.entries());
        Workers.share(Workers.worth(work, WORTH_A_THREAD), batches, () -> {
            ReachRows rows = new ReachRows(out, in, listening.begin());
            return batch -> {
                int first = batch * ReachRows.SEARCHES;
                rows.from(first, Math.min(people, first + ReachRows.SEARCHES));
            };
        });
    }

    /** Counts by step the pairs whose labels differ. */
    private static final class Apart implements ReachRows.Arrivals {
        private final int[] labels;
        private final long[] withLabel;
        private long[] pairs = new long[16];

        Apart(int[] labels, int labelCount) {
            this.labels = labels;
            this.withLabel = new long[labelCount * ReachRows.WORDS];
        }

        @Override
        public void begin(int first, int end) {
            Arrays.fill(withLabel, 0);
            for (int source = first; source < end; source++) {
                int bit = source - first;
                withLabel[labels[source] * ReachRows.WORDS + (bit >> 6)] |= 1L << bit;
            }
        }

        @Override
        public void arrive(int person, long[] rows, int level) {
            int at = person * ReachRows.WORDS;
            int own = labels[person] * ReachRows.WORDS;
            int count = 0;
            for (int word = 0; word < ReachRows.WORDS; word++) {
                count += Long.bitCount(rows[at + word] & ~withLabel[own + word]);
            }
            if (level >= pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * level);
            }
            pairs[level] += count;
        }
    }

    /** What is known of the distances to each person. */
    public Side to() {
        return towards;
    }

    /** What is known of the distances from each person. */
    public Side from() {
        Side known = away;
        if (known == null) {
            known = Side.of(ties.in(), ties.out());
            away = known;
        }
        return known;
    }

    /** Sums over the people who reach a person, or whom a person reaches; the person never counts. */
    public static final class Side {
        private final int[] reached;
        private final long[] steps;
        private final long[] inverse;
        private final double unit;
        private int longest;

        private Side(int people) {
            this.reached = new int[people];
            this.steps = new long[people];
            this.inverse = new long[people];
            // The finest unit in which as many ones as there are people still fit into a number.
            this.unit = Math.scalb(1.0, Integer.numberOfLeadingZeros(people) + 30);
        }

        private static Side of(Rows out, Rows in) {
            Side all = new Side(out.people());
            ConcurrentLinkedQueue<Side> found = new ConcurrentLinkedQueue<>();
            sweep(out, in, () -> {
                Side side = new Side(out.people());
                found.add(side);
                return side::arrive;
            });
            found.forEach(all::add);
            return all;
        }

        private void add(Side other) {
            for (int person = 0; person < reached.length; person++) {
                reached[person] += other.reached[person];
                steps[person] += other.steps[person];
                inverse[person] += other.inverse[person];
            }
            longest = Math.max(longest, other.longest);
        }

        private void arrive(int person, long[] rows, int level) {
            int at = person * ReachRows.WORDS;
            int count = Long.bitCount(rows[at])
                    + Long.bitCount(rows[at + 1])
                    + Long.bitCount(rows[at + 2])
                    + Long.bitCount(rows[at + 3])
                    + Long.bitCount(rows[at + 4])
                    + Long.bitCount(rows[at + 5])
                    + Long.bitCount(rows[at + 6])
                    + Long.bitCount(rows[at + 7]);
            reached[person] += count;
            steps[person] += (long) count * level;
            inverse[person] += (long) (unit * count / level);
            longest = Math.max(longest, level);
        }

        /** How many people a path joins with this one. */
        public int people(int person) {
            return reached[person];
        }

        /** The sum of their distances. */
        public long steps(int person) {
            return steps[person];
        }

        /** The sum of one over their distances. */
        public double inverse(int person) {
            return inverse[person] / unit;
        }

        /** The longest of all distances; 0 without ties. */
        public int longest() {
            return longest;
        }

        /** How many ordered pairs a path joins. */
        public long pairs() {
            return Arrays.stream(reached).asLongStream().sum();
        }

        /** The sum of all distances. */
        public long steps() {
            return Arrays.stream(steps).sum();
        }
    }
}
