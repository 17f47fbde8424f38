package reciprocity.analysis.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Shortest distances in steps along ties between all people, summed up a person and over all. Distances to people are found
 * at once, distances from people when first asked for. Used by one thread.
 */
public final class Distances {

    private final TieGraph ties;
    private final Side towards;
    private @Nullable Side away;

    private Distances(TieGraph ties) {
        this.ties = ties;
        this.towards = Side.of(ties.out());
    }

    /**
     * Distances of a graph, breadth first from 64 people at a time, one bit each: O(nm/64) where sources meet the same people
     * at the same step, O(nm) at worst; O(n) memory. Then and others (2014), doi:10.14778/2735496.2735507.
     */
    public static Distances of(TieGraph ties) {
        return new Distances(ties);
    }

    /** Distances over rows that are the same both ways, such as ties in either direction. */
    public static Side over(Rows either) {
        return Side.of(either);
    }

    /**
     * The sum of one over the distance of all ordered pairs of people with different labels, over rows that are the same both
     * ways; 0 for a pair without a path, any people between.
     *
     * @param labels the label of each person, {@code 0..labelCount-1}
     */
    public static double inverseBetween(Rows either, int[] labels, int labelCount) {
        Apart apart = new Apart(labels, labelCount);
        Sweep sweep = new Sweep(either, apart);
        for (int first = 0; first < labels.length; first += Long.SIZE) {
            apart.from(first);
            sweep.from(first);
        }
        return apart.inverse;
    }

    /** What is done with sources that arrive at a person, one bit each, at the same step. */
    private interface Arrivals {
        void arrive(int person, long sources, int level);
    }

    /** Sums up by person. */
    private record Summing(Side side) implements Arrivals {

        @Override
        public void arrive(int person, long sources, int level) {
            int count = Long.bitCount(sources);
            side.reached[person] += count;
            side.steps[person] += (long) count * level;
            side.inverse[person] += (double) count / level;
            side.longest = Math.max(side.longest, level);
        }
    }

    /** Counts only sources whose label is not the person's. */
    private static final class Apart implements Arrivals {
        private final int[] labels;
        private final long[] withLabel;
        private double inverse;

        Apart(int[] labels, int labelCount) {
            this.labels = labels;
            this.withLabel = new long[labelCount];
        }

        void from(int first) {
            Arrays.fill(withLabel, 0);
            int size = Math.min(Long.SIZE, labels.length - first);
            for (int i = 0; i < size; i++) {
                withLabel[labels[first + i]] |= 1L << i;
            }
        }

        @Override
        public void arrive(int person, long sources, int level) {
            inverse += (double) Long.bitCount(sources & ~withLabel[labels[person]]) / level;
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
            known = Side.of(ties.in());
            away = known;
        }
        return known;
    }

    /** Sums over the people who reach a person, or whom a person reaches; the person never counts. */
    public static final class Side {
        private final int[] reached;
        private final long[] steps;
        private final double[] inverse;
        private int longest;

        private Side(int people) {
            this.reached = new int[people];
            this.steps = new long[people];
            this.inverse = new double[people];
        }

        private static Side of(Rows rows) {
            Side side = new Side(rows.people());
            Sweep sweep = new Sweep(rows, new Summing(side));
            for (int first = 0; first < rows.people(); first += Long.SIZE) {
                sweep.from(first);
            }
            return side;
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
            return inverse[person];
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

    /** 64 breadth-first searches at once; only people touched are reset, so that small reach costs little. */
    private static final class Sweep {
        private final Rows rows;
        private final Arrivals arrivals;
        private final long[] seen;
        private final long[] arriving;
        private final long[] leaving;
        private final int[] touched;
        private int[] front;
        private int[] nextFront;
        private int touchedCount;

        Sweep(Rows rows, Arrivals arrivals) {
            int people = rows.people();
            this.rows = rows;
            this.arrivals = arrivals;
            this.seen = new long[people];
            this.arriving = new long[people];
            this.leaving = new long[people];
            this.touched = new int[people];
            this.front = new int[people];
            this.nextFront = new int[people];
        }

        void from(int first) {
            int size = Math.min(Long.SIZE, rows.people() - first);
            for (int i = 0; i < size; i++) {
                front[i] = first + i;
                touched[i] = first + i;
                seen[first + i] = 1L << i;
                leaving[first + i] = 1L << i;
            }
            touchedCount = size;
            for (int level = 1; size > 0; level++) {
                size = arrive(spread(size), level);
            }
            for (int i = 0; i < touchedCount; i++) {
                seen[touched[i]] = 0;
            }
        }

        private int spread(int size) {
            int next = 0;
            for (int i = 0; i < size; i++) {
                int person = front[i];
                long bits = leaving[person];
                for (int at = rows.begin(person); at < rows.end(person); at++) {
                    int neighbour = rows.neighbour(at);
                    long fresh = bits & ~seen[neighbour];
                    if (fresh != 0) {
                        if (arriving[neighbour] == 0) {
                            nextFront[next++] = neighbour;
                        }
                        arriving[neighbour] |= fresh;
                    }
                }
            }
            return next;
        }

        private int arrive(int size, int level) {
            for (int i = 0; i < size; i++) {
                int person = nextFront[i];
                long bits = arriving[person];
                arriving[person] = 0;
                leaving[person] = bits;
                if (seen[person] == 0) {
                    touched[touchedCount++] = person;
                }
                seen[person] |= bits;
                arrivals.arrive(person, bits, level);
            }
            int[] swap = front;
            front = nextFront;
            nextFront = swap;
            return size;
        }
    }
}
