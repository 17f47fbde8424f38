package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * Draws one of the shortest paths between two people, each as likely as the others, and counts who stands on it between the
 * ends. Searches from both ends at once, the smaller side first, so that little of a network is looked at (Borassi &amp;
 * Natale 2019, doi:10.1145/3284359). Hot.
 */
final class PathDraws {

    private static final double LARGE = 1e150;

    private final Side ahead;
    private final Side behind;
    private final int[] counts;

    PathDraws(Rows out, Rows in) {
        this.ahead = new Side(out, in);
        this.behind = new Side(in, out);
        this.counts = new int[out.people()];
    }

    /** How often each person stood between the ends of a path. */
    int[] counts() {
        return counts;
    }

    /** Draws a path along ties from one person to another, if there is one. */
    void draw(int source, int target, Chance chance) {
        ahead.begin(source);
        behind.begin(target);
        boolean met = false;
        while (!met && ahead.wide() > 0 && behind.wide() > 0) {
            met = ahead.ties() <= behind.ties() ? ahead.step(behind) : behind.step(ahead);
        }
        if (met) {
            int middle = meeting(chance);
            if (middle != source && middle != target) {
                counts[middle]++;
            }
            ahead.walkBack(middle, chance, counts);
            behind.walkBack(middle, chance, counts);
        }
        ahead.reset();
        behind.reset();
    }

    /** Everybody whom both sides met at their last step is on a shortest path, and all of those paths pass one of them. */
    private int meeting(Chance chance) {
        Side last = ahead.wide() <= behind.wide() ? ahead : behind;
        Side other = last == ahead ? behind : ahead;
        double total = 0;
        for (int at = last.from; at < last.to; at++) {
            total += last.paths[last.met[at]] * other.pathsOfLast(last.met[at]);
        }
        double drawn = chance.nextDouble() * total;
        int chosen = -1;
        for (int at = last.from; at < last.to && drawn >= 0; at++) {
            double paths = last.paths[last.met[at]] * other.pathsOfLast(last.met[at]);
            if (paths > 0) {
                chosen = last.met[at];
                drawn -= paths;
            }
        }
        return chosen;
    }

    /** A breadth-first search from one end. */
    private static final class Side {
        private final Rows rows;
        private final Rows back;
        private final int[] steps;
        private final double[] paths;
        private final int[] met;
        private int from;
        private int to;

        Side(Rows rows, Rows back) {
            this.rows = rows;
            this.back = back;
            this.steps = new int[rows.people()];
            this.paths = new double[rows.people()];
            this.met = new int[rows.people()];
            Arrays.fill(steps, -1);
        }

        void begin(int end) {
            steps[end] = 0;
            paths[end] = 1;
            met[0] = end;
            from = 0;
            to = 1;
        }

        int wide() {
            return to - from;
        }

        long ties() {
            long ties = 0;
            for (int at = from; at < to; at++) {
                ties += rows.degree(met[at]);
            }
            return ties;
        }

        /** One step further; whether somebody is met whom the other side has met. */
        boolean step(Side other) {
            int begin = to;
            boolean meets = false;
            double largest = 0;
            for (int at = from; at < begin; at++) {
                int person = met[at];
                int next = steps[person] + 1;
                int end = rows.end(person);
                for (int tie = rows.begin(person); tie < end; tie++) {
                    int neighbour = rows.neighbour(tie);
                    if (steps[neighbour] < 0) {
                        steps[neighbour] = next;
                        met[to++] = neighbour;
                        meets |= other.steps[neighbour] >= 0;
                    }
                    if (steps[neighbour] == next) {
                        paths[neighbour] += paths[person];
                        largest = Math.max(largest, paths[neighbour]);
                    }
                }
            }
            from = begin;
            for (int at = from; at < to && largest > LARGE; at++) {
                paths[met[at]] /= LARGE;
            }
            return meets;
        }

        /** Of somebody met at the last step the number of paths to them, of others 0. */
        double pathsOfLast(int person) {
            boolean last = to > from && steps[person] == steps[met[from]];
            return last ? paths[person] : 0;
        }

        void walkBack(int middle, Chance chance, int[] counts) {
            int person = middle;
            while (steps[person] > 1) {
                person = before(person, chance);
                counts[person]++;
            }
        }

        private int before(int person, Chance chance) {
            double total = 0;
            for (int at = back.begin(person); at < back.end(person); at++) {
                total += pathsBefore(person, back.neighbour(at));
            }
            double drawn = chance.nextDouble() * total;
            int chosen = -1;
            for (int at = back.begin(person); at < back.end(person) && drawn >= 0; at++) {
                double ways = pathsBefore(person, back.neighbour(at));
                if (ways > 0) {
                    chosen = back.neighbour(at);
                    drawn -= ways;
                }
            }
            return chosen;
        }

        private double pathsBefore(int person, int neighbour) {
            return steps[neighbour] == steps[person] - 1 ? paths[neighbour] : 0;
        }

        void reset() {
            for (int at = 0; at < to; at++) {
                steps[met[at]] = -1;
                paths[met[at]] = 0;
            }
        }
    }
}
