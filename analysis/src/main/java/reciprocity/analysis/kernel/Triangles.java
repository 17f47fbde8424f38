package reciprocity.analysis.kernel;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import reciprocity.graph.TieGraph;

/** Three people who are all joined, whichever way their ties go: how many there are around each person, and of which kind. */
public final class Triangles {

    private static final int PEOPLE_A_CHUNK = 1 << 11;
    private static final int TIES_WORTH_A_THREAD = 100_000;

    private final long[] ofPerson;
    private final long[] ofCodes;
    private final long total;

    private Triangles(long[] ofPerson, long[] ofCodes, long total) {
        this.ofPerson = ofPerson;
        this.ofCodes = ofCodes;
        this.total = total;
    }

    /**
     * Finds every triangle once, from its end of least degree: O(m sqrt(m)) time, O(n + m) memory, by several threads that
     * count for themselves. Latapy (2008), doi:10.1016/j.tcs.2008.07.017.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Triangles of(TieGraph ties) {
        int people = ties.people();
        int chunks = people / PEOPLE_A_CHUNK + 1;
        int threads = Workers.worth(ties.ties(), TIES_WORTH_A_THREAD);
        DegreeOrder order = DegreeOrder.of(ties, threads);
        Queue<Count> counts = new ConcurrentLinkedQueue<>();
        Workers.share(threads, chunks, () -> {
            Count count = new Count(order, people);
            counts.add(count);
            return chunk -> count.from(chunk * PEOPLE_A_CHUNK, (int) Math.min(people, (chunk + 1L) * PEOPLE_A_CHUNK));
        });
        long[] ofPerson = new long[people];
        long[] ofCodes = new long[64];
        for (Count count : counts) {
            add(ofPerson, count.ofPerson);
            add(ofCodes, count.ofCodes);
        }
        long total = 0;
        for (long count : ofCodes) {
            total += count;
        }
        return new Triangles(ofPerson, ofCodes, total);
    }

    private static void add(long[] to, long[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    /** What one thread has found. Hot. */
    private static final class Count {
        private final DegreeOrder order;
        private final long[] ofPerson;
        private final long[] ofCodes = new long[64];
        private final byte[] marks;

        Count(DegreeOrder order, int people) {
            this.order = order;
            this.ofPerson = new long[people];
            this.marks = new byte[people];
        }

        void from(int first, int end) {
            for (int a = first; a < end; a++) {
                if (order.end(a) - order.begin(a) >= 2) {
                    from(a);
                }
            }
        }

        private void from(int a) {
            int begin = order.begin(a);
            int end = order.end(a);
            for (int at = begin; at < end; at++) {
                marks[order.neighbour(at)] = (byte) order.code(at);
            }
            long found = 0;
            for (int ab = begin; ab < end; ab++) {
                int around = around(order.neighbour(ab), order.code(ab));
                if (around > 0) {
                    ofPerson[order.neighbour(ab)] += around;
                    found += around;
                }
            }
            ofPerson[a] += found;
            for (int at = begin; at < end; at++) {
                marks[order.neighbour(at)] = 0;
            }
        }

        private int around(int b, int ab) {
            int found = 0;
            int end = order.end(b);
            for (int bc = order.begin(b); bc < end; bc++) {
                int c = order.neighbour(bc);
                int ac = marks[c];
                if (ac != 0) {
                    ofCodes[ab | order.code(bc) << 2 | ac << 4]++;
                    ofPerson[c]++;
                    found++;
                }
            }
            return found;
        }
    }

    /** How many triangles there are. */
    public long total() {
        return total;
    }

    /** How many triangles a person is in. */
    public long of(int person) {
        return ofPerson[person];
    }

    /** How many triangles a, b, c have these codes of a to b, b to c and a to c, in the order they were found. */
    long of(int ab, int bc, int ac) {
        return ofCodes[ab | bc << 2 | ac << 4];
    }
}
