package reciprocity.analysis.significance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Benjamini-Hochberg q: the smallest share of false discoveries at which a test of a family would still be called.
 *
 * <p>Source: Benjamini, Y., Hochberg, Y. (1995), Controlling the false discovery rate,
 * doi:10.1111/j.2517-6161.1995.tb02031.x.
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * The q of each p.
     *
     * @param p values in [0, 1]; NaN where there is none, which is no part of the family
     * @return values in [0, 1], none smaller than its p; NaN where p is
     */
    public static double[] q(double[] p) {
        int[] descending = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = new double[p.length];
        Arrays.fill(q, Double.NaN);
        double least = 1;
        for (int i = 0; i < descending.length; i++) {
            int rank = descending.length - i;
            least = Math.min(least, p[descending[i]] * descending.length / rank);
            q[descending[i]] = least;
        }
        return q;
    }
}
