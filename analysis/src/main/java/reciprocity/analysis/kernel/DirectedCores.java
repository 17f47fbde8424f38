package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Core numbers by directed degree: the largest k for which a person stays when people with fewer than k ties are removed
 * again and again (Seidman 1983, doi:10.1016/0378-8733(83)90028-X). O(m + n times the largest core number).
 */
public final class DirectedCores {

    private DirectedCores() {}

    /** By ties received: whoever loses a sender loses one. */
    public static int[] received(TieGraph ties) {
        return peeled(ties.people(), ties.out());
    }

    /** By ties sent: whoever loses a receiver loses one. */
    public static int[] sent(TieGraph ties) {
        return peeled(ties.people(), ties.in());
    }

    /** By ties sent and received together, so that a mutual tie counts twice. */
    public static int[] total(TieGraph ties) {
        return peeled(ties.people(), ties.out(), ties.in());
    }

    /** Removing a person takes one from everybody in their rows. */
    private static int[] peeled(int people, Rows... rows) {
        int[] left = new int[people];
        for (Rows row : rows) {
            for (int at = 0; at < row.entries(); at++) {
                left[row.neighbour(at)]++;
            }
        }
        int[] core = new int[people];
        boolean[] queued = new boolean[people];
        int[] queue = new int[people];
        int head = 0;
        int tail = 0;
        for (int k = 0; tail < people; k++) {
            for (int person = 0; person < people; person++) {
                if (!queued[person] && left[person] <= k) {
                    queued[person] = true;
                    queue[tail++] = person;
                }
            }
            for (; head < tail; head++) {
                core[queue[head]] = k;
                for (Rows row : rows) {
                    for (int at = row.begin(queue[head]); at < row.end(queue[head]); at++) {
                        int other = row.neighbour(at);
                        if (--left[other] <= k && !queued[other]) {
                            queued[other] = true;
                            queue[tail++] = other;
                        }
                    }
                }
            }
        }
        return core;
    }
}
