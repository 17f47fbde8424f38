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

    /** How many sources are looked at before what they found is added up, a thread. */
    private static final int A_THREAD = 2;

    private static final long WORTH_THREADS = 20_000_000;

    private final Rows rows;
    private final int[] groupOf;
    private final int[] sources;
    private final double[] carried;
    private long pairs;

    private CrossingWays(Rows rows, int[] groupOf, long seed) {
        this.rows = rows;
        this.groupOf = groupOf.clone();
        this.carried = new double[rows.people()];
        this.sources = sources(rows, seed);
        int threads = Workers.worth(sources.length * (rows.people() + (long) rows.entries()), WORTH_THREADS);
        Sweep[] sweeps = new Sweep[threads == 1 ? 1 : A_THREAD * threads];
        Arrays.setAll(sweeps, i -> new Sweep(rows));
        for (int from = 0; from < sources.length; from += sweeps.length) {
            int first = from;
            int count = Math.min(sweeps.length, sources.length - from);
            Workers.share(threads, count, () -> i -> sweeps[i].carry(sources[first + i], this.groupOf));
            // Added up in the order of the sources, so that the bits do not depend on the threads.
            for (int i = 0; i < count; i++) {
                pairs += sweeps[i].addTo(carried);
            }
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

    /** The ways from one source; for one thread. */
    private static final class Sweep {

        private final Rows rows;
        private final int[] queue;
        private final int[] steps;
        private final double[] ways;
        private final double[] part;
        private int reached;
        private long pairs;

        Sweep(Rows rows) {
            this.rows = rows;
            this.queue = new int[rows.people()];
            this.steps = new int[rows.people()];
            this.ways = new double[rows.people()];
            this.part = new double[rows.people()];
        }

        /** Breadth first from a source: steps and number of shortest ways to all who are reached, who stand in the queue. */
        void reach(int source) {
            Arrays.fill(steps, -1);
            Arrays.fill(ways, 0);
            steps[source] = 0;
            ways[source] = 1;
            int tail = 0;
            queue[tail++] = source;
            for (int head = 0; head < tail; head++) {
                int v = queue[head];
                int next = steps[v] + 1;
                double here = ways[v];
                int end = rows.end(v);
                for (int at = rows.begin(v); at < end; at++) {
                    int w = rows.neighbour(at);
                    int there = steps[w];
                    if (there < 0) {
                        steps[w] = next;
                        queue[tail++] = w;
                        ways[w] = here;
                    } else if (there == next) {
                        ways[w] += here;
                    }
                }
            }
            reached = tail;
        }

        /** What of the ways from a source to other groups each person carries. */
        void carry(int source, int[] groupOf) {
            reach(source);
            Arrays.fill(part, 0);
            pairs = 0;
            for (int i = reached - 1; i > 0; i--) {
                int w = queue[i];
                int counts = groupOf[w] == groupOf[source] ? 0 : 1;
                pairs += counts;
                double each = (counts + part[w]) / ways[w];
                int before = steps[w] - 1;
                int end = rows.end(w);
                for (int at = rows.begin(w); at < end; at++) {
                    int v = rows.neighbour(at);
                    if (steps[v] == before) {
                        part[v] += ways[v] * each;
                    }
                }
            }
        }

        /** Adds what was carried, at the source nothing, and tells how many pairs were joined. */
        long addTo(double[] carried) {
            for (int i = 1; i < reached; i++) {
                carried[queue[i]] += part[queue[i]];
            }
            return pairs;
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
        Sweep sweep = new Sweep(rows);
        for (int source : sources) {
            if (through.get(source)) {
                continue;
            }
            Workers.checkCancelled();
            sweep.reach(source);
            Arrays.fill(free, 0);
            free[source] = 1;
            for (int i = 1; i < sweep.reached; i++) {
                int w = sweep.queue[i];
                for (int at = rows.begin(w); at < rows.end(w); at++) {
                    int v = rows.neighbour(at);
                    if (sweep.steps[v] == sweep.steps[w] - 1 && !through.get(v)) {
                        free[w] += free[v];
                    }
                }
                if (!through.get(w) && groupOf[w] != groupOf[source]) {
                    counted++;
                    passing += 1 - free[w] / sweep.ways[w];
                }
            }
        }
        return counted == 0 ? 0 : passing / counted;
    }
}
