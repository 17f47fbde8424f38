package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/**
 * Path counts away from one source and path shares back to it, by whole levels. Hot.
 *
 * <p>{@link #current} is zero except for one finished level, so both directions are plain sums over neighbours: no
 * distances are kept or compared. What belongs to a place in {@link #order} is stored by place, hence read in sequence.
 */
final class LevelSweep {

    /** Counts beyond this are scaled down, so that a long chain of diamonds does not overflow. */
    private static final double LARGE = 1e150;

    private static final double SMALLEST = 1e-300;

    private final Rows out;
    private final Rows in;
    private final int[] order;
    private final int[] starts;
    private final double[] scales;
    private final double[] counts;
    private final double[] current;
    private final boolean[] seen;

    LevelSweep(Rows out, Rows in) {
        int people = out.people();
        this.out = out;
        this.in = in;
        this.order = new int[people];
        this.starts = new int[people + 2];
        this.scales = new double[people + 1];
        this.counts = new double[people];
        this.current = new double[people];
        this.seen = new boolean[people];
    }

    /** Adds to everybody the share of shortest paths from a source that lead through them. */
    void addFrom(int source, double[] sum) {
        int levels = count(source);
        for (int level = levels - 1; level >= 1; level--) {
            boolean last = level == levels - 1;
            share(starts[level], starts[level + 1], scales[level], last, sum);
            if (!last) {
                clear(starts[level + 1], starts[level + 2]);
            }
            for (int place = starts[level]; place < starts[level + 1]; place++) {
                current[order[place]] = counts[place];
            }
        }
        if (levels > 1) {
            clear(starts[1], starts[2]);
        }
        for (int place = 0; place < starts[levels]; place++) {
            seen[order[place]] = false;
        }
    }

    /** Counts the shortest paths from a source to everybody, and returns the number of levels. */
    private int count(int source) {
        order[0] = source;
        counts[0] = 1;
        current[source] = 1;
        seen[source] = true;
        starts[1] = 1;
        int level = 0;
        long unseenTies = (long) in.entries() - in.degree(source);
        while (starts[level] < starts[level + 1]) {
            int begin = starts[level];
            int end = starts[level + 1];
            long frontierTies = 0;
            for (int place = begin; place < end; place++) {
                frontierTies += out.degree(order[place]);
            }
            int tail = 2 * frontierTies > unseenTies + order.length ? pull(end) : push(begin, end);
            clear(begin, end);
            unseenTies -= finish(end, tail, level + 1);
            level++;
            starts[level + 1] = tail;
        }
        return level;
    }

    private int push(int begin, int end) {
        int tail = end;
        for (int place = begin; place < end; place++) {
            int person = order[place];
            double paths = counts[place];
            int rowEnd = out.end(person);
            for (int at = out.begin(person); at < rowEnd; at++) {
                int target = out.neighbour(at);
                if (!seen[target]) {
                    if (current[target] == 0) {
                        order[tail++] = target;
                    }
                    current[target] += paths;
                }
            }
        }
        for (int place = end; place < tail; place++) {
            counts[place] = current[order[place]];
        }
        return tail;
    }

    private int pull(int end) {
        int tail = end;
        for (int person = 0; person < seen.length; person++) {
            if (!seen[person]) {
                double paths = 0;
                int rowEnd = in.end(person);
                for (int at = in.begin(person); at < rowEnd; at++) {
                    paths += current[in.neighbour(at)];
                }
                if (paths > 0) {
                    order[tail] = person;
                    counts[tail++] = paths;
                }
            }
        }
        return tail;
    }

    /** Makes the new level the current one; returns how many ties lead to it. */
    private long finish(int begin, int end, int level) {
        double largest = 0;
        for (int place = begin; place < end; place++) {
            largest = Math.max(largest, counts[place]);
        }
        double scale = largest > LARGE ? 1 / LARGE : 1;
        scales[level] = scale;
        long ties = 0;
        for (int place = begin; place < end; place++) {
            int person = order[place];
            counts[place] = Math.max(SMALLEST, counts[place] * scale);
            current[person] = counts[place];
            seen[person] = true;
            ties += in.degree(person);
        }
        return ties;
    }

    /** Turns the counts of a level into what each of its people passes back along one path. */
    private void share(int begin, int end, double scale, boolean last, double[] sum) {
        for (int place = begin; place < end; place++) {
            double passed = 0;
            if (!last) {
                int person = order[place];
                double ahead = 0;
                int rowEnd = out.end(person);
                for (int at = out.begin(person); at < rowEnd; at++) {
                    ahead += current[out.neighbour(at)];
                }
                passed = counts[place] * ahead;
                sum[person] += passed;
            }
            counts[place] = (1 + passed) * scale / counts[place];
        }
    }

    private void clear(int begin, int end) {
        for (int place = begin; place < end; place++) {
            current[order[place]] = 0;
        }
    }
}
