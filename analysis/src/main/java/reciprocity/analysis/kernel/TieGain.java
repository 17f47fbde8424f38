package reciprocity.analysis.kernel;

import java.util.Arrays;

/**
 * What one more tie would bring: the growth of the sum, over unordered pairs of people with different labels, of one over
 * their steps. A pair (s, t) gets nearer where s to one end, the tie, and the other end to t is shorter than today; it can do so
 * by one direction of the tie only. So only people who are nearer to one end than to the other by two steps or more are looked
 * at, and of those only pairs that are far enough apart. Gains are sums of whole counts a number of steps, so that equal gains
 * are equal to the last digits. Used by one thread; nothing is changed.
 */
public final class TieGain {

    private final StepTable table;
    private final int[] labels;
    private final int labelCount;
    private final int[] oneSide;
    private final int[] otherSide;
    private int[] levelEnds = new int[0];
    private long[] nearer = new long[0];
    private long[] farther = new long[0];

    /**
     * @param table the steps between all people
     * @param labels the label of each person, {@code 0..labelCount-1}
     */
    public TieGain(StepTable table, int[] labels, int labelCount) {
        this.table = table;
        this.labels = labels;
        this.labelCount = labelCount;
        this.oneSide = new int[labels.length];
        this.otherSide = new int[labels.length];
    }

    /** The growth by a tie between two people who have none. O(n + pairs looked at). */
    public double of(int one, int other) {
        return table.steps(one, other) == StepTable.NONE ? joiningParts(one, other) : within(one, other);
    }

    private double within(int one, int other) {
        short[] near = table.row(one);
        short[] far = table.row(other);
        int most = Math.max(table.longest(one), table.longest(other)) + 1;
        prepare(2 * most + 2);
        int oneCount = 0;
        int otherCount = 0;
        for (int v = 0; v < near.length; v++) {
            int difference = far[v] - near[v];
            if (difference >= 2) {
                oneSide[oneCount++] = v;
            } else if (difference <= -2) {
                otherSide[otherCount++] = v;
            }
        }
        int levels = sortByLevel(otherSide, otherCount, far);
        for (int i = 0; i < oneCount; i++) {
            int s = oneSide[i];
            int before = near[s] + 1;
            int last = Math.min(levels - 1, table.longest(s) - before - 1);
            if (last >= 0) {
                count(s, before, levelEnds[last], far);
            }
        }
        return sum();
    }

    private void count(int s, int before, int end, short[] far) {
        short[] row = table.row(s);
        int label = labels[s];
        for (int i = 0; i < end; i++) {
            int t = otherSide[i];
            int now = before + far[t];
            if (now < row[t] && labels[t] != label) {
                nearer[now]++;
                farther[row[t]]++;
            }
        }
    }

    /** Puts people in order of their steps; levelEnds[b] is where those of b steps or fewer end. Returns how many levels. */
    private int sortByLevel(int[] people, int count, short[] steps) {
        int levels = 0;
        for (int i = 0; i < count; i++) {
            levels = Math.max(levels, steps[people[i]] + 1);
        }
        if (levelEnds.length < levels + 1) {
            levelEnds = new int[2 * levels + 1];
        }
        Arrays.fill(levelEnds, 0, levels + 1, 0);
        for (int i = 0; i < count; i++) {
            levelEnds[steps[people[i]] + 1]++;
        }
        for (int level = 0; level < levels; level++) {
            levelEnds[level + 1] += levelEnds[level];
        }
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[levelEnds[steps[people[i]]]++] = people[i];
        }
        System.arraycopy(sorted, 0, people, 0, count);
        return levels;
    }

    /** No path joins the two: every pair of their two parts is new, counted a level and label at a time. */
    private double joiningParts(int one, int other) {
        long[][] here = byLevelAndLabel(one);
        long[][] there = byLevelAndLabel(other);
        prepare(here.length + there.length + 1);
        for (int a = 0; a < here.length; a++) {
            for (int b = 0; b < there.length; b++) {
                long pairs = here[a][labelCount] * there[b][labelCount];
                for (int label = 0; label < labelCount; label++) {
                    pairs -= here[a][label] * there[b][label];
                }
                nearer[a + b + 1] += pairs;
            }
        }
        return sum();
    }

    private long[][] byLevelAndLabel(int person) {
        long[][] counts = new long[table.longest(person) + 1][labelCount + 1];
        short[] row = table.row(person);
        for (int v = 0; v < row.length; v++) {
            if (row[v] != StepTable.NONE) {
                counts[row[v]][labels[v]]++;
                counts[row[v]][labelCount]++;
            }
        }
        return counts;
    }

    private void prepare(int size) {
        if (nearer.length < size) {
            nearer = new long[size];
            farther = new long[size];
        } else {
            Arrays.fill(nearer, 0);
            Arrays.fill(farther, 0);
        }
    }

    private double sum() {
        double gain = 0;
        for (int steps = 1; steps < nearer.length; steps++) {
            gain += (double) (nearer[steps] - farther[steps]) / steps;
        }
        return gain;
    }
}
