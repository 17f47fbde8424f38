package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/**
 * Who is met at which step by up to 64 breadth-first searches along rows, all at once, one bit each. What was met is kept in
 * the order of the steps. Only people met are reset, so that small reach costs little. Hot.
 */
final class Searches {

    private final Rows rows;
    private final long[] seen;
    private final long[] arriving;
    private final int[] starts;
    private final int[] met;
    private final long[] searches;
    private int levels;

    /** At most so many times somebody is met by searches, all steps together. */
    Searches(Rows rows, int most) {
        int people = rows.people();
        this.rows = rows;
        this.seen = new long[people];
        this.arriving = new long[people];
        this.starts = new int[people + 2];
        this.met = new int[most + people];
        this.searches = new long[most + people];
    }

    /** Searches from {@code first..end-1}; whether all was met within the room there is. */
    boolean from(int first, int end) {
        int tail = 0;
        for (int source = first; source < end; source++) {
            met[tail] = source;
            searches[tail] = 1L << (source - first);
            seen[source] = searches[tail++];
        }
        starts[1] = tail;
        levels = 1;
        int room = met.length - seen.length;
        while (tail <= room && starts[levels - 1] < tail) {
            tail = step(tail);
            starts[++levels] = tail;
        }
        levels--;
        for (int i = 0; i < tail; i++) {
            seen[met[i]] = 0;
        }
        return starts[levels] == tail;
    }

    private int step(int begin) {
        int tail = begin;
        for (int i = starts[levels - 1]; i < begin; i++) {
            int person = met[i];
            long leaving = searches[i];
            int rowEnd = rows.end(person);
            for (int at = rows.begin(person); at < rowEnd; at++) {
                int neighbour = rows.neighbour(at);
                long fresh = leaving & ~seen[neighbour];
                if (fresh != 0) {
                    if (arriving[neighbour] == 0) {
                        met[tail++] = neighbour;
                    }
                    arriving[neighbour] |= fresh;
                }
            }
        }
        for (int i = begin; i < tail; i++) {
            int person = met[i];
            searches[i] = arriving[person];
            seen[person] |= arriving[person];
            arriving[person] = 0;
        }
        return tail;
    }

    /** How many steps there are, the sources themselves being step 0. */
    int levels() {
        return levels;
    }

    int begin(int level) {
        return starts[level];
    }

    int person(int place) {
        return met[place];
    }

    long searches(int place) {
        return searches[place];
    }
}
