package reciprocity.graph;

/**
 * The ties of a graph with other targets. Each tie keeps its sender and its weight; rows come out ascending by being turned
 * twice, which sorts without comparing. O(n + m).
 */
final class Redirected {

    private final Rows before;
    private final int people;

    private Redirected(Rows before) {
        this.before = before;
        this.people = before.people();
    }

    /** Rows read from their other ends, and for each entry which tie it is; no such list where all weigh 1. */
    private static final class Turned {
        final int[] offsets;
        final int[] neighbours;
        final int[] ties;

        Turned(int[] offsets, int[] neighbours, int[] ties) {
            this.offsets = offsets;
            this.neighbours = neighbours;
            this.ties = ties;
        }
    }

    /**
     * The graph.
     *
     * @param out the ties by source
     * @param targets for each of them, by its position, the target from now on
     */
    static TieGraph of(Rows out, int[] targets) {
        Redirected redirected = new Redirected(out);
        int[] offsets = new int[out.people() + 1];
        for (int person = 0; person < out.people(); person++) {
            offsets[person + 1] = out.end(person);
        }
        Turned received = redirected.turned(new Turned(offsets, targets, new int[0]), true);
        Turned sent = redirected.turned(received, false);
        // Most that is measured of many such graphs reads no undirected rows: they are made for whoever does.
        return new TieGraph(redirected.rows(sent), redirected.rows(received), null);
    }

    private Turned turned(Turned rows, boolean byPosition) {
        int[] offsets = new int[people + 1];
        for (int neighbour : rows.neighbours) {
            offsets[neighbour + 1]++;
        }
        for (int person = 0; person < people; person++) {
            offsets[person + 1] += offsets[person];
        }
        int[] next = offsets.clone();
        int[] neighbours = new int[rows.neighbours.length];
        int[] ties = new int[before.unweighted() ? 0 : neighbours.length];
        for (int person = 0; person < people; person++) {
            for (int at = rows.offsets[person]; at < rows.offsets[person + 1]; at++) {
                int place = next[rows.neighbours[at]]++;
                neighbours[place] = person;
                if (ties.length > 0) {
                    ties[place] = byPosition ? at : rows.ties[at];
                }
            }
        }
        return new Turned(offsets, neighbours, ties);
    }

    private Rows rows(Turned turned) {
        return before.like(turned.offsets, turned.neighbours, turned.ties);
    }
}
