package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * The largest sets of people who all reach each other along ties. Components are numbered against the direction of ties:
 * a tie between two components goes from the higher number to the lower one.
 */
public final class StrongComponents {

    private final int[] of;
    private final int[] sizes;

    private StrongComponents(int[] of, int[] sizes) {
        this.of = of;
        this.sizes = sizes;
    }

    /**
     * The strong components of a graph in O(n + m): Tarjan (1972), doi:10.1137/0201010, with stacks of its own in place of
     * the recursion.
     */
    public static StrongComponents of(TieGraph ties) {
        return new Search(ties.out()).components();
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
        }

        StrongComponents components() {
            Arrays.fill(of, -1);
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
