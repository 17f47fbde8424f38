package reciprocity.analysis.significance;

import java.util.Arrays;
import reciprocity.analysis.kernel.Ranks;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * Spearman's rank correlation of two values of the same units, held against all orders of the second. Up to seven units every
 * order is looked at.
 *
 * <p>Source: Spearman, C. (1904), The proof and measurement of association between two things, doi:10.2307/1412159.
 */
public final class RankCorrelation {

    private static final String METHOD = "rank correlation, the second values permuted";
    private static final int FEWEST = 3;

    private RankCorrelation() {}

    /**
     * The correlation of the ranks, equal values sharing the middle of their places, in [-1, 1].
     *
     * <p>Undefined: TOO_FEW_NODES below three units, CONSTANT where all values of a side are equal.
     *
     * @param one a value a unit
     * @param other another value of each unit, in the same order
     * @param shuffles how many orders are drawn where there are too many (B)
     * @param seed where chance begins
     * @throws IllegalArgumentException if the two are not of one length
     */
    public static Significance of(double[] one, double[] other, int shuffles, long seed) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "%d values and %d; each unit has both".formatted(one.length, other.length));
        }
        if (one.length < FEWEST) {
            return Significance.none(METHOD, Figure.undefined(Reason.TOO_FEW_NODES), seed);
        }
        double[] first = standard(Ranks.of(one));
        double[] second = standard(Ranks.of(other));
        if (first.length == 0 || second.length == 0) {
            return Significance.none(METHOD, Figure.undefined(Reason.CONSTANT), seed);
        }
        int[] order = new int[one.length];
        Arrays.setAll(order, i -> i);
        double observed = product(first, second, order);
        return new LabelPermutation(order, order.length, shuffles, seed)
                .atLeast(
                        new double[] {observed},
                        () -> (places, figures) -> figures[0] = product(first, second, places),
                        order.length)
                .significance(0, Figure.of(observed), METHOD, seed);
    }

    /** Deviations from the mean over their length, so that products are correlations; empty where all are equal. */
    private static double[] standard(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return squares == 0
                ? new double[0]
                : Arrays.stream(values)
                        .map(value -> (value - mean) / Math.sqrt(squares))
                        .toArray();
    }

    private static double product(double[] first, double[] second, int[] order) {
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            sum += first[i] * second[order[i]];
        }
        return Math.max(-1, Math.min(1, sum));
    }
}
