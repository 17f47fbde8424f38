package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/** An order of people in which those close to each other stand close, and rows renumbered by it. */
final class Nearness {

    private Nearness() {}

    /** People breadth first along ties either way, each part from its first person: O(n + m). */
    static int[] order(Rows out, Rows in) {
        int people = out.people();
        int[] order = new int[people];
        boolean[] listed = new boolean[people];
        int tail = 0;
        for (int first = 0; first < people; first++) {
            if (listed[first]) {
                continue;
            }
            int head = tail;
            listed[first] = true;
            order[tail++] = first;
            while (head < tail) {
                int person = order[head++];
                tail = list(out, person, listed, order, tail);
                tail = list(in, person, listed, order, tail);
            }
        }
        return order;
    }

    private static int list(Rows rows, int person, boolean[] listed, int[] order, int begin) {
        int tail = begin;
        for (int at = rows.begin(person); at < rows.end(person); at++) {
            int neighbour = rows.neighbour(at);
            if (!listed[neighbour]) {
                listed[neighbour] = true;
                order[tail++] = neighbour;
            }
        }
        return tail;
    }
}
