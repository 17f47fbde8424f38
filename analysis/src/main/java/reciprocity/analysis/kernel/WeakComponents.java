package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/** The parts of a graph that hang together when the direction of ties is left aside, numbered by their first person. */
public final class WeakComponents {

    private final int[] of;
    private final int[] sizes;

    private WeakComponents(int[] of, int[] sizes) {
        this.of = of;
        this.sizes = sizes;
    }

    /** The components of a graph, breadth first in O(n + m). */
    public static WeakComponents of(TieGraph ties) {
        return of(ties.either());
    }

    /** The components of symmetric rows, breadth first in O(n + m). */
    public static WeakComponents of(Rows rows) {
        int[] of = new int[rows.people()];
        Arrays.fill(of, -1);
        int[] queue = new int[of.length];
        int[] sizes = new int[of.length];
        int count = 0;
        for (int first = 0; first < of.length; first++) {
            if (of[first] >= 0) {
                continue;
            }
            int tail = 0;
            queue[tail++] = first;
            of[first] = count;
            for (int head = 0; head < tail; head++) {
                int person = queue[head];
                for (int at = rows.begin(person); at < rows.end(person); at++) {
                    int neighbour = rows.neighbour(at);
                    if (of[neighbour] < 0) {
                        of[neighbour] = count;
                        queue[tail++] = neighbour;
                    }
                }
            }
            sizes[count++] = tail;
        }
        return new WeakComponents(of, Arrays.copyOf(sizes, count));
    }

    /** How many components there are; a person without ties is one. */
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
}
