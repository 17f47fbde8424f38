package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/**
 * The largest k for which each person belongs to a set of people who all have k or more neighbours in that set (Seidman
 * 1983), by removing people of least degree from sorted bins (Batagelj &amp; Zaversnik 2003, arXiv:cs/0310049). O(n + m).
 */
public final class CoreNumbers {

    private CoreNumbers() {}

    /** The core number of everybody; 0 without a neighbour. */
    public static int[] of(Rows either) {
        int people = either.people();
        int[] degree = new int[people];
        int most = 0;
        for (int person = 0; person < people; person++) {
            degree[person] = either.degree(person);
            most = Math.max(most, degree[person]);
        }
        int[] starts = new int[most + 2];
        for (int person = 0; person < people; person++) {
            starts[degree[person] + 1]++;
        }
        for (int bin = 0; bin <= most; bin++) {
            starts[bin + 1] += starts[bin];
        }
        int[] order = new int[people];
        int[] place = new int[people];
        int[] next = starts.clone();
        for (int person = 0; person < people; person++) {
            place[person] = next[degree[person]]++;
            order[place[person]] = person;
        }
        for (int at = 0; at < people; at++) {
            int person = order[at];
            for (int tie = either.begin(person); tie < either.end(person); tie++) {
                int neighbour = either.neighbour(tie);
                if (degree[neighbour] > degree[person]) {
                    int bin = degree[neighbour]--;
                    int first = Math.max(starts[bin], at + 1);
                    swap(order, place, place[neighbour], first);
                    starts[bin] = first + 1;
                }
            }
        }
        return degree;
    }

    private static void swap(int[] order, int[] place, int one, int other) {
        int held = order[one];
        order[one] = order[other];
        order[other] = held;
        place[order[one]] = one;
        place[order[other]] = other;
    }
}
