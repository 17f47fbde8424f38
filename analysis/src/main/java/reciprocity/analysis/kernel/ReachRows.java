package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * 512 breadth-first searches at once, one bit each, eight words a person. A step is taken by those who pass on, while they
 * are few, and by those who are still to be reached, once they are many. Only people touched are reset. Hot.
 */
final class ReachRows {

    static final int SEARCHES = 512;
    static final int WORDS = SEARCHES / Long.SIZE;
    private static final int FEW = 6;

    /** Hears who is reached. */
    interface Arrivals {

        /** Searches from {@code first..end-1} begin. */
        default void begin(int first, int end) {}

        /** A person is reached at a step by the searches in eight words of {@code rows} from {@code 8 person} on. */
        void arrive(int person, long[] rows, int level);
    }

    private final Rows out;
    private final Rows in;
    private final Arrivals arrivals;
    private final long[] seen;
    private long[] front;
    private long[] next;
    private final boolean[] listed;
    private final boolean[] full;
    private int[] active;
    private int[] reached;
    private final int[] touched;
    private int touchedCount;
    private final long[] all = new long[WORDS];

    ReachRows(Rows out, Rows in, Arrivals arrivals) {
        int people = out.people();
        this.out = out;
        this.in = in;
        this.arrivals = arrivals;
        this.seen = new long[WORDS * people];
        this.front = new long[WORDS * people];
        this.next = new long[WORDS * people];
        this.listed = new boolean[people];
        this.full = new boolean[people];
        this.active = new int[people];
        this.reached = new int[people];
        this.touched = new int[people];
    }

    /** Searches from {@code first..end-1}, at most 512. */
    void from(int first, int end) {
        arrivals.begin(first, end);
        Arrays.fill(all, 0);
        for (int source = first; source < end; source++) {
            int bit = source - first;
            int at = source * WORDS + (bit >> 6);
            seen[at] = 1L << bit;
            front[at] = 1L << bit;
            all[bit >> 6] |= 1L << bit;
            active[bit] = source;
            touched[bit] = source;
        }
        touchedCount = end - first;
        int count = end - first;
        for (int level = 1; count > 0; level++) {
            long ties = 0;
            for (int i = 0; i < count; i++) {
                ties += out.degree(active[i]);
            }
            int reachedCount = ties * FEW < in.entries() ? push(count) : pull();
            Workers.checkCancelled();
            for (int i = 0; i < count; i++) {
                clear(front, active[i]);
            }
            for (int i = 0; i < reachedCount; i++) {
                arrive(reached[i], level);
            }
            long[] rows = front;
            front = next;
            next = rows;
            int[] list = active;
            active = reached;
            reached = list;
            count = reachedCount;
        }
        for (int i = 0; i < touchedCount; i++) {
            clear(seen, touched[i]);
            full[touched[i]] = false;
        }
    }

    private static void clear(long[] rows, int person) {
        int at = person * WORDS;
        rows[at] = 0;
        rows[at + 1] = 0;
        rows[at + 2] = 0;
        rows[at + 3] = 0;
        rows[at + 4] = 0;
        rows[at + 5] = 0;
        rows[at + 6] = 0;
        rows[at + 7] = 0;
    }

    private int push(int count) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            int from = active[i] * WORDS;
            long b0 = front[from];
            long b1 = front[from + 1];
            long b2 = front[from + 2];
            long b3 = front[from + 3];
            long b4 = front[from + 4];
            long b5 = front[from + 5];
            long b6 = front[from + 6];
            long b7 = front[from + 7];
            int end = out.end(active[i]);
            for (int at = out.begin(active[i]); at < end; at++) {
                int person = out.neighbour(at);
                if (full[person]) {
                    continue;
                }
                int to = person * WORDS;
                next[to] |= b0;
                next[to + 1] |= b1;
                next[to + 2] |= b2;
                next[to + 3] |= b3;
                next[to + 4] |= b4;
                next[to + 5] |= b5;
                next[to + 6] |= b6;
                next[to + 7] |= b7;
                if (!listed[person]) {
                    listed[person] = true;
                    reached[found++] = person;
                }
            }
        }
        int kept = 0;
        for (int i = 0; i < found; i++) {
            int person = reached[i];
            listed[person] = false;
            if (fresh(person)) {
                reached[kept++] = person;
            }
        }
        return kept;
    }

    /** Takes off what was seen before; whether anything is left. */
    private boolean fresh(int person) {
        int at = person * WORDS;
        long any = 0;
        for (int word = 0; word < WORDS; word++) {
            next[at + word] &= ~seen[at + word];
            any |= next[at + word];
        }
        return any != 0;
    }

    private int pull() {
        int found = 0;
        for (int person = 0; person < full.length; person++) {
            if (full[person]) {
                continue;
            }
            long b0 = 0;
            long b1 = 0;
            long b2 = 0;
            long b3 = 0;
            long b4 = 0;
            long b5 = 0;
            long b6 = 0;
            long b7 = 0;
            long[] rows = front;
            int end = in.end(person);
            for (int at = in.begin(person); at < end; at++) {
                int from = in.neighbour(at) * WORDS;
                b0 |= rows[from];
                b1 |= rows[from + 1];
                b2 |= rows[from + 2];
                b3 |= rows[from + 3];
                b4 |= rows[from + 4];
                b5 |= rows[from + 5];
                b6 |= rows[from + 6];
                b7 |= rows[from + 7];
            }
            int to = person * WORDS;
            next[to] = b0;
            next[to + 1] = b1;
            next[to + 2] = b2;
            next[to + 3] = b3;
            next[to + 4] = b4;
            next[to + 5] = b5;
            next[to + 6] = b6;
            next[to + 7] = b7;
            if (fresh(person)) {
                reached[found++] = person;
            }
        }
        return found;
    }

    private void arrive(int person, int level) {
        int at = person * WORDS;
        long missing = 0;
        long before = 0;
        for (int word = 0; word < WORDS; word++) {
            long known = seen[at + word];
            before |= known;
            seen[at + word] = known | next[at + word];
            missing |= all[word] & ~seen[at + word];
        }
        if (before == 0) {
            touched[touchedCount++] = person;
        }
        full[person] = missing == 0;
        arrivals.arrive(person, next, level);
    }
}
