package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * People and ties whose loss splits an undirected network, by one depth-first walk (Hopcroft &amp; Tarjan 1973,
 * doi:10.1145/362248.362272) that keeps its own stack. O(n + m).
 */
public final class CutPoints {

    private final Rows either;
    private final int[] found;
    private final int[] lowest;
    private final int[] parent;
    private final int[] next;
    private final boolean[] cut;
    private int[] bridges = new int[16];
    private int bridgeEnds;

    private CutPoints(Rows either) {
        int people = either.people();
        this.either = either;
        this.found = new int[people];
        this.lowest = new int[people];
        this.parent = new int[people];
        this.next = new int[people];
        this.cut = new boolean[people];
    }

    /** The cut people and bridges of an undirected network. */
    public static CutPoints of(Rows either) {
        CutPoints points = new CutPoints(either);
        int clock = 0;
        for (int person = 0; person < either.people(); person++) {
            if (points.found[person] == 0) {
                clock = points.walk(person, clock);
            }
        }
        points.bridges = Arrays.copyOf(points.bridges, points.bridgeEnds);
        return points;
    }

    private int walk(int root, int clock) {
        int time = enter(root, -1, clock);
        int branches = 0;
        int person = root;
        while (person >= 0) {
            if (next[person] < either.end(person)) {
                int neighbour = either.neighbour(next[person]++);
                if (found[neighbour] == 0) {
                    time = enter(neighbour, person, time);
                    branches += person == root ? 1 : 0;
                    person = neighbour;
                } else if (neighbour != parent[person]) {
                    lowest[person] = Math.min(lowest[person], found[neighbour]);
                }
            } else {
                leave(person, root);
                person = parent[person];
            }
        }
        cut[root] = branches > 1;
        return time;
    }

    private int enter(int person, int from, int clock) {
        parent[person] = from;
        next[person] = either.begin(person);
        found[person] = clock + 1;
        lowest[person] = clock + 1;
        return clock + 1;
    }

    private void leave(int person, int root) {
        int above = parent[person];
        if (above < 0) {
            return;
        }
        lowest[above] = Math.min(lowest[above], lowest[person]);
        if (above != root && lowest[person] >= found[above]) {
            cut[above] = true;
        }
        if (lowest[person] > found[above]) {
            if (bridgeEnds == bridges.length) {
                bridges = Arrays.copyOf(bridges, 2 * bridgeEnds);
            }
            bridges[bridgeEnds++] = Math.min(above, person);
            bridges[bridgeEnds++] = Math.max(above, person);
        }
    }

    /** Whether the network has more components without this person (and the ties to them) than with. */
    public boolean cuts(int person) {
        return cut[person];
    }

    /** How many ties are bridges. */
    public int bridges() {
        return bridges.length / 2;
    }

    /** The end of a bridge with the smaller number. */
    public int bridgeFrom(int bridge) {
        return bridges[2 * bridge];
    }

    /** The end of a bridge with the larger number. */
    public int bridgeTo(int bridge) {
        return bridges[2 * bridge + 1];
    }
}
