package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Steps between all pairs of people, kept up to date while ties are added: a new tie changes only pairs that it brings nearer,
 * found from the rows of its two ends. Two bytes a pair; O(nm) to fill, O(n + pairs nearer) a tie.
 */
public final class StepTable {

    /** The steps between two people whom no path joins. */
    public static final short NONE = Short.MAX_VALUE / 2;

    /** The most people a table is made for: 2 bytes a pair make 512 MB. */
    public static final int MOST_PEOPLE = 16_000;

    private final short[][] steps;
    private final int[] longest;

    private StepTable(short[][] steps) {
        this.steps = steps;
        this.longest = new int[steps.length];
        Workers.each(batches(), batch -> eachOf(batch, this::measureLongest));
    }

    /**
     * The steps of a graph.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_PEOPLE} people
     */
    public static StepTable of(Acquaintances graph) {
        int people = graph.people();
        if (people > MOST_PEOPLE) {
            throw new IllegalArgumentException("%d people; a table holds at most %d".formatted(people, MOST_PEOPLE));
        }
        short[][] steps = new short[people][people];
        Workers.each((people + Long.SIZE - 1) / Long.SIZE, batch -> fill(graph, batch * Long.SIZE, steps));
        return new StepTable(steps);
    }

    private int batches() {
        return (steps.length + Long.SIZE - 1) / Long.SIZE;
    }

    private void eachOf(int batch, IntConsumer person) {
        int end = Math.min(steps.length, (batch + 1) * Long.SIZE);
        for (int i = batch * Long.SIZE; i < end; i++) {
            person.accept(i);
        }
    }

    /** Breadth first from 64 people at once, a bit each. */
    private static void fill(Acquaintances graph, int first, short[][] steps) {
        int people = graph.people();
        int sources = Math.min(Long.SIZE, people - first);
        long[] seen = new long[people];
        long[] leaving = new long[people];
        for (int i = 0; i < sources; i++) {
            Arrays.fill(steps[first + i], NONE);
            steps[first + i][first + i] = 0;
            seen[first + i] = 1L << i;
            leaving[first + i] = 1L << i;
        }
        boolean going = true;
        for (short level = 1; going; level++) {
            Workers.checkCancelled();
            long[] arriving = new long[people];
            going = false;
            for (int v = 0; v < people; v++) {
                long fresh = graph.union(v, leaving) & ~seen[v];
                arriving[v] = fresh;
                seen[v] |= fresh;
                going |= fresh != 0;
                for (long bits = fresh; bits != 0; bits &= bits - 1) {
                    steps[first + Long.numberOfTrailingZeros(bits)][v] = level;
                }
            }
            leaving = arriving;
        }
    }

    private void measureLongest(int person) {
        int most = 0;
        for (short far : steps[person]) {
            if (far != NONE && far > most) {
                most = far;
            }
        }
        longest[person] = most;
    }

    /** How many people there are. */
    public int people() {
        return steps.length;
    }

    /** The steps from one person to another; {@link #NONE} without a path. */
    public int steps(int one, int other) {
        return steps[one][other];
    }

    /** The steps from a person to everybody: the table's own row, not to be changed. */
    short[] row(int person) {
        return steps[person];
    }

    /** The most steps to anybody whom a path joins with a person. */
    public int longest(int person) {
        return longest[person];
    }

    /** Hears which pairs a new tie brought nearer; each pair once, in no promised order. */
    @FunctionalInterface
    public interface Nearer {
        /** Two people are now so many steps apart. */
        void nearer(int one, int other, int steps);
    }

    /** Takes in a tie between two people who had none. */
    public void join(int one, int other, Nearer heard) {
        int[] oneSide = side(one, other);
        int[] otherSide = side(other, one);
        short[] fromOne = steps[one].clone();
        short[] fromOther = steps[other].clone();
        for (int s : oneSide) {
            short[] row = steps[s];
            int before = fromOne[s] + 1;
            for (int t : otherSide) {
                int now = before + fromOther[t];
                if (now < row[t]) {
                    row[t] = (short) now;
                    steps[t][s] = (short) now;
                    heard.nearer(s, t, now);
                }
            }
        }
        for (int s : oneSide) {
            measureLongest(s);
        }
        for (int t : otherSide) {
            measureLongest(t);
        }
    }

    /** Who gets nearer to {@code other} by way of {@code one}. */
    private int[] side(int one, int other) {
        short[] near = steps[one];
        short[] far = steps[other];
        return IntStream.range(0, steps.length)
                .filter(s -> near[s] + 1 < far[s])
                .toArray();
    }

    /** How many people are at each number of steps from somebody at most: the largest such count over all people. */
    public int[] widestLevels() {
        int levels = IntStream.of(longest).max().orElse(0) + 1;
        int[][] widest = new int[batches()][levels];
        Workers.each(batches(), batch -> eachOf(batch, person -> widen(widest[batch], person)));
        int[] all = new int[levels];
        for (int[] some : widest) {
            for (int level = 0; level < levels; level++) {
                all[level] = Math.max(all[level], some[level]);
            }
        }
        return all;
    }

    private void widen(int[] widest, int person) {
        int[] counts = new int[widest.length];
        for (short far : steps[person]) {
            if (far != NONE) {
                counts[far]++;
            }
        }
        for (int level = 0; level < counts.length; level++) {
            widest[level] = Math.max(widest[level], counts[level]);
        }
    }

    /** The sum of one over the steps of all unordered pairs with different labels; 0 for a pair without a path. */
    public double inverseBetween(int[] labels) {
        int levels = IntStream.of(longest).max().orElse(0) + 1;
        long[][] pairs = new long[batches()][levels];
        Workers.each(batches(), batch -> eachOf(batch, person -> between(pairs[batch], person, labels)));
        double inverse = 0;
        for (int level = 1; level < levels; level++) {
            long all = 0;
            for (long[] some : pairs) {
                all += some[level];
            }
            inverse += (double) all / level;
        }
        return inverse;
    }

    private void between(long[] counts, int person, int[] labels) {
        short[] row = steps[person];
        for (int other = 0; other < person; other++) {
            if (row[other] != NONE && labels[other] != labels[person]) {
                counts[row[other]]++;
            }
        }
    }
}
