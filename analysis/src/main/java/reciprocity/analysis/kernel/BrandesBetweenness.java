package reciprocity.analysis.kernel;

import java.util.function.IntConsumer;
import reciprocity.graph.Rows;

/**
 * On how many shortest paths everybody stands between two others: for each person v the sum over ordered pairs (s, t) of
 * the share of shortest s-t-paths through v, ends not counted (Brandes 2001, doi:10.1080/0022250X.2001.9990249).
 *
 * <p>Cost O(n (n + m)) time, O(n) memory a thread. The sources are cut into a fixed number of chunks whose sums are added
 * in order, so that any number of threads gives the same bits.
 */
public final class BrandesBetweenness {

    private static final int CHUNKS = 32;
    private static final long WORTH_A_THREAD = 4_000_000;

    private final Rows out;
    private final Rows in;
    private final double[][] parts;

    private BrandesBetweenness(Rows out, Rows in) {
        this.out = out;
        this.in = in;
        this.parts = new double[Math.min(CHUNKS, out.people())][];
    }

    /** Along ties, with as many threads as the work is worth and {@link Workers} allows. */
    public static double[] of(Rows out, Rows in) {
        long work = out.people() * (long) (out.people() + out.entries());
        return of(out, in, Workers.worth(work, WORTH_A_THREAD));
    }

    /**
     * Along ties, by so many threads.
     *
     * @param out for each person the targets
     * @param in for each person the sources; the same rows as {@code out} where ties have no direction
     * @param threads 1 or more; the result does not depend on it
     */
    public static double[] of(Rows out, Rows in, int threads) {
        BrandesBetweenness all = new BrandesBetweenness(out, in);
        Workers.share(threads, all.parts.length, all::worker);
        return all.sum();
    }

    private IntConsumer worker() {
        LevelSweep sweep = new LevelSweep(out, in);
        int people = out.people();
        return chunk -> {
            double[] part = new double[people];
            int end = (int) ((chunk + 1L) * people / parts.length);
            for (int source = (int) ((long) chunk * people / parts.length); source < end; source++) {
                Workers.checkCancelled();
                sweep.addFrom(source, part);
            }
            parts[chunk] = part;
        };
    }

    private double[] sum() {
        double[] sum = new double[out.people()];
        for (double[] part : parts) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i];
            }
        }
        return sum;
    }
}
