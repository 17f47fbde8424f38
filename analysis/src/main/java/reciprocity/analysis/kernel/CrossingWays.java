package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.BitSet;
import reciprocity.graph.Rows;

/**
 * Shortest ways between people of different groups, and who lies on them: Brandes' accumulation in which only targets of
 * another group than the source count. Where several shortest ways join two people, each carries its share. O(n (n + m)),
 * or O(k (n + m)) from k sources drawn at random where there are more than {@value #MOST_SOURCES} people; fewer where a source
 * costs much, but {@value #LEAST_SOURCES} at least, from which a share of 0.1 comes out within 0.02 most often.
 *
 * <p>Source: Brandes, U. (2001), A faster algorithm for betweenness centrality, doi:10.1080/0022250X.2001.9990249.
 */
public final class CrossingWays {

    /** The most sources that are looked at. */
    public static final int MOST_SOURCES = 2_000;

    /** How many sources are looked at however much each costs, where there are as many people. */
    public static final int LEAST_SOURCES = 200;

    private static final long WORK = 300_000_000;

    private final Rows rows;
    private final int[] groupOf;
    private final int[] sources;
    private final double[] carried;
    private long pairs;

    private final int[] queue;
    private final int[] steps;
    private final double[] ways;
    private final double[] part;

    private CrossingWays(Rows rows, int[] groupOf, long seed) {
        this.rows = rows;
        this.groupOf = groupOf.clone();
        int people = rows.people();
        this.carried = new double[people];
        this.queue = new int[people];
        this.steps = new int[people];
        this.ways = new double[people];
        this.part = new double[people];
        this.sources = sources(rows, seed);
        for (int source : sources) {
            Workers.checkCancelled();
            accumulate(source, sweep(source));
        }
    }

    /** The ways over symmetric rows between people whose group differs. */
    public static CrossingWays of(Rows symmetric, int[] groupOf, long seed) {
        return new CrossingWays(symmetric, groupOf, seed);
    }

    private static int[] sources(Rows rows, long seed) {
        int people = rows.people();
        int[] all = new int[people];
        Arrays.setAll(all, i -> i);
        if (people > MOST_SOURCES) {
            Chance.of(seed).split(0xC205).shuffle(all);
            long affordable = WORK / (people + (long) rows.entries());
            all = Arrays.copyOf(all, (int) Math.max(LEAST_SOURCES, Math.min(MOST_SOURCES, affordable)));
            Arrays.sort(all);
        }
        return all;
    }

    /** Breadth first from a source: steps and number of shortest ways; gives how many people were reached. */
    private int sweep(int source) {
        Arrays.fill(steps, -1);
        Arrays.fill(ways, 0);
        steps[source] = 0;
        ways[source] = 1;
        int tail = 0;
        queue[tail++] = source;
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            for (int at = rows.begin(v); at < rows.end(v); at++) {
                int w = rows.neighbour(at);
                if (steps[w] < 0) {
                    steps[w] = steps[v] + 1;
                    queue[tail++] = w;
                }
                if (steps[w] == steps[v] + 1) {
                    ways[w] += ways[v];
                }
            }
        }
        return tail;
    }

    private void accumulate(int source, int reached) {
        Arrays.fill(part, 0);
        for (int i = reached - 1; i > 0; i--) {
            int w = queue[i];
            int counts = groupOf[w] == groupOf[source] ? 0 : 1;
            pairs += counts;
            double each = (counts + part[w]) / ways[w];
            for (int at = rows.begin(w); at < rows.end(w); at++) {
                int v = rows.neighbour(at);
                if (steps[v] == steps[w] - 1) {
                    part[v] += ways[v] * each;
                }
            }
            carried[w] += part[w];
        }
    }

    /** How many ordered pairs of different groups are joined by a way, from the sources looked at. */
    public long pairs() {
        return pairs;
    }

    /** The share of ways between groups on which a person lies, not at an end, in [0, 1]; 0 where there are no ways. */
    public double share(int person) {
        return pairs == 0 ? 0 : carried[person] / pairs;
    }

    /** The share of ways between groups, ends not among the people given, on which at least one of them lies. */
    public double shareThrough(int... people) {
        BitSet through = new BitSet(rows.people());
        Arrays.stream(people).forEach(through::set);
        double passing = 0;
        long counted = 0;
        double[] free = new double[rows.people()];
        for (int source : sources) {
            if (through.get(source)) {
                continue;
            }
            int reached = sweep(source);
            Arrays.fill(free, 0);
            free[source] = 1;
            for (int i = 1; i < reached; i++) {
                int w = queue[i];
                for (int at = rows.begin(w); at < rows.end(w); at++) {
                    int v = rows.neighbour(at);
                    if (steps[v] == steps[w] - 1 && !through.get(v)) {
                        free[w] += free[v];
                    }
                }
                if (!through.get(w) && groupOf[w] != groupOf[source]) {
                    counted++;
                    passing += 1 - free[w] / ways[w];
                }
            }
        }
        return counted == 0 ? 0 : passing / counted;
    }
}
