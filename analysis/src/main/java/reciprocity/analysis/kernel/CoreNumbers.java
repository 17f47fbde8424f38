package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/**
 * The largest k for which each person belongs to a set of people who all have k or more neighbours in that set (Seidman
 * 1983, doi:10.1016/0378-8733(83)90028-X): people with no more than k neighbours left are taken away, for k = 0, 1, 2 and so
 * on. Whoever is left for k has more than k neighbours, so that looking at them each time is O(n + m) too.
 */
public final class CoreNumbers {

    private CoreNumbers() {}

    /** The core number of everybody; 0 without a neighbour. */
    public static int[] of(Rows either) {
        int people = either.people();
        int[] left = new int[people];
        int[] remaining = new int[people];
        for (int person = 0; person < people; person++) {
            left[person] = either.degree(person);
            remaining[person] = person;
        }
        int[] leaving = new int[people];
        int count = people;
        for (int k = 0; count > 0; k++) {
            int kept = 0;
            int tail = 0;
            for (int i = 0; i < count; i++) {
                int person = remaining[i];
                if (left[person] > k) {
                    remaining[kept++] = person;
                } else if (left[person] == k) {
                    leaving[tail++] = person;
                }
            }
            count = kept;
            for (int head = 0; head < tail; head++) {
                int person = leaving[head];
                int end = either.end(person);
                for (int at = either.begin(person); at < end; at++) {
                    int neighbour = either.neighbour(at);
                    if (left[neighbour] > k && --left[neighbour] == k) {
                        leaving[tail++] = neighbour;
                    }
                }
            }
        }
        return left;
    }
}
