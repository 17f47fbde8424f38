package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/**
 * For each tie the number of pairs whose shortest paths lead over it, each pair counting the share of its shortest paths
 * that do (Girvan &amp; Newman 2002, doi:10.1073/pnas.122653799), by one search a source and sums on the way back (Brandes
 * 2001). O(n (n + m)) time, O(n + m) memory. Path counts are scaled down a level at a time, so that none overflows.
 */
public final class EdgeBetweenness {

    private static final double LARGE = 1e150;
    private static final double SMALLEST = 1e-300;

    private final Rows rows;
    private final int[] order;
    private final int[] level;
    private final double[] paths;
    private final double[] scales;
    private final double[] passed;
    private final double[] sums;

    private EdgeBetweenness(Rows rows) {
        int people = rows.people();
        this.rows = rows;
        this.order = new int[people];
        this.level = new int[people];
        this.paths = new double[people];
        this.scales = new double[people + 2];
        this.passed = new double[people];
        this.sums = new double[rows.entries()];
    }

    /** By position in the rows, over ordered pairs along the rows; halve the sum of both positions for symmetric rows. */
    public static double[] of(Rows rows) {
        EdgeBetweenness all = new EdgeBetweenness(rows);
        for (int source = 0; source < rows.people(); source++) {
            all.addFrom(source);
        }
        return all.sums;
    }

    private void addFrom(int source) {
        int reached = search(source);
        for (int place = reached - 1; place >= 0; place--) {
            int person = order[place];
            double ahead = 0;
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                int target = rows.neighbour(at);
                if (level[target] == level[person] + 1) {
                    double share = paths[person] * scales[level[target]] / paths[target] * (1 + passed[target]);
                    sums[at] += share;
                    ahead += share;
                }
            }
            passed[person] = ahead;
        }
        for (int place = 0; place < reached; place++) {
            level[order[place]] = 0;
            paths[order[place]] = 0;
        }
    }

    /** Levels from 1 for the source, and how many shortest paths lead to everybody reached; returns how many are. */
    private int search(int source) {
        int tail = 0;
        order[tail++] = source;
        level[source] = 1;
        paths[source] = 1;
        int begin = 0;
        for (int step = 1; begin < tail; step++) {
            int end = tail;
            for (int place = begin; place < end; place++) {
                int person = order[place];
                for (int at = rows.begin(person); at < rows.end(person); at++) {
                    int target = rows.neighbour(at);
                    if (level[target] == 0) {
                        level[target] = step + 1;
                        order[tail++] = target;
                    }
                    if (level[target] == step + 1) {
                        paths[target] += paths[person];
                    }
                }
            }
            scales[step + 1] = scaled(end, tail);
            begin = end;
        }
        return tail;
    }

    /** Scales the path counts of a level where they are large; returns by how much. */
    private double scaled(int begin, int end) {
        double largest = 0;
        for (int place = begin; place < end; place++) {
            largest = Math.max(largest, paths[order[place]]);
        }
        if (largest <= LARGE) {
            return 1;
        }
        for (int place = begin; place < end; place++) {
            paths[order[place]] = Math.max(SMALLEST, paths[order[place]] / LARGE);
        }
        return 1 / LARGE;
    }
}
