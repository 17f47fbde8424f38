package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/** An order of people in which those close to each other stand close, and rows renumbered by it. */
final class Nearness {

    /** What is kept of fewer people stays near the processor in any order. */
    private static final int FEW = 2_000;

    private static final long SEED = 1;

    private Nearness() {}

    /**
     * People community by community, inside one breadth first along ties either way: by the ties alone, so that neither ids
     * nor columns of the roster change what is added up first. Costs one climb of {@link Leiden}; of few people O(n + m).
     *
     * @param either the undirected rows of the same ties
     */
    static int[] order(Rows out, Rows in, Rows either) {
        int[] order = breadthFirst(out, in);
        return order.length <= FEW ? order : sorted(order, Leiden.of(either, 1, SEED, 1));
    }

    /** The order cut into labels, ascending; equals keep their places. */
    private static int[] sorted(int[] order, int[] labels) {
        int[] next = new int[order.length + 1];
        for (int label : labels) {
            next[label + 1]++;
        }
        for (int label = 0; label < order.length; label++) {
            next[label + 1] += next[label];
        }
        int[] sorted = new int[order.length];
        for (int person : order) {
            sorted[next[labels[person]]++] = person;
        }
        return sorted;
    }

    /** People breadth first along ties either way, each part from its first person: O(n + m). */
    private static int[] breadthFirst(Rows out, Rows in) {
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
