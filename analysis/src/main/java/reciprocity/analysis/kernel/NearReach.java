package reciprocity.analysis.kernel;

import java.util.stream.IntStream;

/**
 * What a tie from one person to each other one would bring at least: of the pairs (s, t) that get nearer by it, those in which s
 * is the one person or one step away, and t is the other one or at most two steps away from them. A lower bound of {@link TieGain}
 * for all others at once, made to find out where to look. Used by one thread.
 */
public final class NearReach {

    private static final int BEYOND = 3;

    private final Acquaintances graph;
    private final StepTable table;
    private final int[] labels;
    private final int[][] twoAway;
    private final float[][] brings;
    private final float[][] shorter;

    private NearReach(Acquaintances graph, StepTable table, int[] labels, int[][] twoAway) {
        this.graph = graph;
        this.table = table;
        this.labels = labels;
        this.twoAway = twoAway;
        this.brings = new float[BEYOND][labels.length];
        int longest =
                IntStream.range(0, labels.length).map(table::longest).max().orElse(0) + 1;
        this.shorter = new float[BEYOND + 2][longest + 1];
        for (int now = 1; now < shorter.length; now++) {
            for (int steps = 0; steps <= longest; steps++) {
                float before = steps == longest ? 0 : 1f / Math.max(1, steps);
                shorter[now][steps] = steps > now ? 1f / now - before : 0;
            }
        }
    }

    /** For each person those exactly two steps away. */
    public static int[][] twoAway(StepTable table) {
        int[][] found = new int[table.people()][];
        Workers.each(found.length, person -> found[person] = atTwo(table.row(person)));
        return found;
    }

    /** Those exactly two steps away from one person. */
    public static int[] twoAway(StepTable table, int person) {
        return atTwo(table.row(person));
    }

    private static int[] atTwo(short[] row) {
        int size = 0;
        for (short steps : row) {
            size += steps == 2 ? 1 : 0;
        }
        int[] found = new int[size];
        int at = 0;
        for (int person = 0; person < row.length; person++) {
            if (row[person] == 2) {
                found[at++] = person;
            }
        }
        return found;
    }

    /**
     * Makes one for a thread.
     *
     * @param twoAway of {@link #twoAway}
     */
    public static NearReach of(Acquaintances graph, StepTable table, int[] labels, int[][] twoAway) {
        return new NearReach(graph, table, labels, twoAway);
    }

    /** Fills in what a tie from a person to each other one would bring at least. */
    public void from(int person, float[] gains) {
        Workers.checkCancelled();
        for (float[] level : brings) {
            java.util.Arrays.fill(level, 0);
        }
        spread(person, 0);
        for (int at = 0; at < graph.degree(person); at++) {
            spread(graph.neighbour(person, at), 1);
        }
        for (int other = 0; other < gains.length; other++) {
            float sum = brings[0][other];
            for (int at = 0; at < graph.degree(other); at++) {
                sum += brings[1][graph.neighbour(other, at)];
            }
            for (int near : twoAway[other]) {
                sum += brings[2][near];
            }
            gains[other] = sum;
        }
    }

    private void spread(int s, int steps) {
        short[] row = table.row(s);
        int label = labels[s];
        int none = shorter[0].length - 1;
        for (int beyond = 0; beyond < BEYOND; beyond++) {
            float[] now = shorter[steps + 1 + beyond];
            float[] level = brings[beyond];
            for (int t = 0; t < row.length; t++) {
                if (labels[t] != label) {
                    level[t] += now[Math.min(row[t], none)];
                }
            }
        }
    }
}
