package reciprocity.analysis.kernel;

import java.util.function.IntConsumer;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * On how many shortest paths everybody stands between two others: for each person v the sum over ordered pairs (s, t) of
 * the share of shortest s-t-paths through v, ends not counted (Brandes 2001, doi:10.1080/0022250X.2001.9990249).
 *
 * <p>Cost O(n (n + m)) time, O(n) memory a thread. People are renumbered so that neighbours stand close; sources are taken
 * eight at a time in smaller networks. They are cut into a fixed number of chunks whose sums are added in order, so that any
 * number of threads gives the same bits.
 */
public final class BrandesBetweenness {

    private static final int CHUNKS = 32;
    private static final int MET = 12;
    private static final long WORTH_A_THREAD = 1_000_000;

    private final Rows out;
    private final Rows in;
    private final double[][] parts;

    private BrandesBetweenness(Rows out, Rows in) {
        this.out = out;
        this.in = in;
        this.parts = new double[Math.min(CHUNKS, (out.people() + Long.SIZE - 1) / Long.SIZE)][];
    }

    /** Along ties, with as many threads as the work is worth and {@link Workers} allows. */
    public static double[] of(TieGraph ties) {
        return of(ties, worth(ties.out()));
    }

    /**
     * Along ties, by so many threads.
     *
     * @param threads 1 or more; the result does not depend on it
     */
    public static double[] of(TieGraph ties, int threads) {
        return of(ties.out(), ties.in(), ties.either(), threads);
    }

    /** Along undirected ties, each pair counted both ways; {@code either} is symmetric. */
    public static double[] of(Rows either) {
        return of(either, either, either, worth(either));
    }

    private static int worth(Rows rows) {
        return Workers.worth(rows.people() * (long) (rows.people() + rows.entries()), WORTH_A_THREAD);
    }

    private static double[] of(Rows out, Rows in, Rows either, int threads) {
        int[] order = Nearness.order(out, in, either);
        Rows near = out.renumbered(in, order);
        BrandesBetweenness all = new BrandesBetweenness(near, out == in ? near : in.renumbered(out, order));
        Workers.share(threads, all.parts.length, all::worker);
        return all.sum(order);
    }

    private IntConsumer worker() {
        LevelSweep one = new LevelSweep(out, in);
        Eight eight = out.people() <= EightSweeps.MOST_PEOPLE ? new Eight(one) : null;
        int people = out.people();
        return chunk -> {
            double[] part = new double[people];
            int end = (int) ((chunk + 1L) * people / parts.length);
            for (int source = (int) ((long) chunk * people / parts.length); source < end; source += Long.SIZE) {
                Workers.checkCancelled();
                int batchEnd = Math.min(end, source + Long.SIZE);
                if (eight == null) {
                    addEach(one, source, batchEnd, part);
                } else {
                    eight.add(source, batchEnd, part);
                }
            }
            parts[chunk] = part;
        };
    }

    private static void addEach(LevelSweep sweep, int begin, int end, double[] part) {
        for (int source = begin; source < end; source++) {
            sweep.addFrom(source, part);
        }
    }

    /** Takes eight sources at a time where they meet the same people at nearly the same step, and each alone elsewhere. */
    private final class Eight {
        private final LevelSweep one;
        private final Searches searches = new Searches(out, MET * out.people());
        private final EightSweeps sweeps = new EightSweeps(out, in);

        Eight(LevelSweep one) {
            this.one = one;
        }

        void add(int begin, int end, double[] part) {
            boolean whole = searches.from(begin, end);
            for (int source = begin; source < end; source += EightSweeps.WIDTH) {
                if (!whole || !sweeps.addFrom(searches, source - begin, part)) {
                    addEach(one, source, Math.min(end, source + EightSweeps.WIDTH), part);
                }
            }
        }
    }

    private double[] sum(int[] order) {
        double[] sum = new double[order.length];
        for (double[] part : parts) {
            for (int i = 0; i < sum.length; i++) {
                sum[order[i]] += part[i];
            }
        }
        return sum;
    }
}
