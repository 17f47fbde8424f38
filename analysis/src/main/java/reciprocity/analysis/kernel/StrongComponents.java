package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * The largest sets of people who all reach each other along ties. Components are numbered against the direction of ties:
 * a tie between two components goes from the higher number to the lower one.
 */
public final class StrongComponents {

    private static final int TIES_WORTH_A_SWEEP = 100_000;

    private final int[] of;
    private final int[] sizes;

    private StrongComponents(int[] of, int[] sizes) {
        this.of = of;
        this.sizes = sizes;
    }

    /**
     * The strong components of a graph in O(n + m): Tarjan (1972), doi:10.1137/0201010, with stacks of its own in place of
     * the recursion. In a large graph, whom the person of most ties reaches and who reaches that person are found first, breadth
     * first and by two threads; both together are one component, mostly nearly everybody, and only the others are left to the
     * search (Fleischer, Hendrickson and Pınar 2000, doi:10.1007/3-540-45591-4_68; Slota, Rajamanickam and Madduri 2014,
     * doi:10.1109/IPDPS.2014.64).
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static StrongComponents of(TieGraph ties) {
        return of(ties, TIES_WORTH_A_SWEEP);
    }

    /** The same, with sweeps from so many ties on. */
    static StrongComponents of(TieGraph ties, int worthSweeping) {
        Search search = new Search(ties.out());
        if (ties.ties() >= Math.max(1, worthSweeping)) {
            int middle = middle(ties);
            boolean[] after = new boolean[ties.people()];
            boolean[] before = new boolean[ties.people()];
            int threads = Workers.worth(ties.ties(), TIES_WORTH_A_SWEEP);
            Workers.share(threads, 2, () -> direction -> {
                if (direction == 0) {
                    reach(middle, ties.out(), after);
                } else {
                    reach(middle, ties.in(), before);
                }
            });
            search.closeAround(after, before);
        }
        return search.components();
    }

    /** Who gives to and gets from the most people, by the product of both. */
    private static int middle(TieGraph ties) {
        int middle = 0;
        long most = -1;
        for (int person = 0; person < ties.people(); person++) {
            long both = (long) ties.out().degree(person) * ties.in().degree(person);
            if (both > most) {
                most = both;
                middle = person;
            }
        }
        return middle;
    }

    /** Marks everybody whom somebody reaches along these rows. Hot. */
    private static void reach(int first, Rows rows, boolean[] reached) {
        int[] queue = new int[reached.length + 1];
        int tail = 0;
        queue[tail++] = first;
        reached[first] = true;
        for (int head = 0; head < tail; head++) {
            int person = queue[head];
            int end = rows.end(person);
            for (int at = rows.begin(person); at < end; at++) {
                int neighbour = rows.neighbour(at);
                if (!reached[neighbour]) {
                    reached[neighbour] = true;
                    queue[tail++] = neighbour;
                }
            }
        }
    }

    /** How many components there are; a person on no circle of ties is one. */
    public int count() {
        return sizes.length;
    }

    /** The component of a person. */
    public int of(int person) {
        return of[person];
    }

    /** How many people a component has. */
    public int size(int component) {
        return sizes[component];
    }

    /** The search keeps, of each person, when they were first seen and the earliest seen person they lead back to. */
    private static final class Search {
        private final Rows rows;
        private final int[] seenAt;
        private final int[] earliest;
        private final int[] next;
        private final int[] path;
        private final int[] open;
        private final int[] of;
        private final int[] sizes;
        private int openCount;
        private int seen;
        private int count;

        Search(Rows rows) {
            int people = rows.people();
            this.rows = rows;
            this.seenAt = new int[people];
            this.earliest = new int[people];
            this.next = new int[people];
            this.path = new int[people];
            this.open = new int[people];
            this.of = new int[people];
            this.sizes = new int[people];
            Arrays.fill(of, -1);
        }

        /**
         * Closes the component of somebody whom those before reach and who reaches those after. Those after alone lead to nobody
         * but themselves, so that they are searched first and get the lower numbers.
         */
        void closeAround(boolean[] after, boolean[] before) {
            for (int person = 0; person < of.length; person++) {
                if (after[person] && !before[person] && seenAt[person] == 0) {
                    searchFrom(person);
                }
            }
            for (int person = 0; person < of.length; person++) {
                if (after[person] && before[person]) {
                    seenAt[person] = ++seen;
                    of[person] = count;
                    sizes[count]++;
                }
            }
            count++;
        }

        StrongComponents components() {
            for (int person = 0; person < of.length; person++) {
                if (seenAt[person] == 0) {
                    searchFrom(person);
                }
            }
            return new StrongComponents(of, Arrays.copyOf(sizes, count));
        }

        private void searchFrom(int first) {
            int depth = 0;
            enter(first, depth);
            while (depth >= 0) {
                int person = path[depth];
                if (next[person] < rows.end(person)) {
                    int target = rows.neighbour(next[person]++);
                    if (seenAt[target] == 0) {
                        enter(target, ++depth);
                    } else if (of[target] < 0) {
                        earliest[person] = Math.min(earliest[person], seenAt[target]);
                    }
                } else {
                    depth--;
                    if (earliest[person] == seenAt[person]) {
                        close(person);
                    } else {
                        int before = path[depth];
                        earliest[before] = Math.min(earliest[before], earliest[person]);
                    }
                }
            }
        }

        private void enter(int person, int depth) {
            seenAt[person] = ++seen;
            earliest[person] = seen;
            next[person] = rows.begin(person);
            path[depth] = person;
            open[openCount++] = person;
        }

        /** Everybody opened since this person, and this person, are one component. */
        private void close(int person) {
            int member;
            do {
                member = open[--openCount];
                of[member] = count;
                sizes[count]++;
            } while (member != person);
            count++;
        }
    }
}
