package reciprocity.analysis.significance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * Moran's I: whether people who are tied are alike in a value, held against all ways to hand the values out.
 *
 * <p>Source: Moran, P. A. P. (1950), Notes on continuous stochastic phenomena, doi:10.2307/2332142; for networks: Dow, M. M.,
 * Burton, M. L., White, D. R. (1982), doi:10.1016/0378-8733(82)90019-9.
 */
public final class Autocorrelation {

    private static final String METHOD = "Moran's I, values permuted among people";

    /** The most steps that the drawn ways may take together. */
    private static final long WORK = 1_000_000_000L;

    private static final int FEWEST_DRAWS = 199;

    private Autocorrelation() {}

    /**
     * n/W times the sum over ties of the products of deviations, over the sum of squared deviations; -1/(n-1) is expected
     * where nothing goes together. Each tie counts once a row it stands in; weights do not count. O(m) a draw; fewer draws
     * than asked for, {@value #FEWEST_DRAWS} at least, where they would take too long.
     *
     * <p>Undefined: TOO_FEW_NODES below two people, NO_TIES, CONSTANT where all values are equal.
     *
     * @param ties who is tied with whom, both ways
     * @param values of each person
     * @param shuffles how many ways are drawn at most (B); with up to 20,000 ways each is looked at
     * @param seed where chance begins
     */
    public static Significance moran(Rows ties, double[] values, int shuffles, long seed) {
        Figure undefined = undefined(ties, values);
        if (undefined != null) {
            return Significance.none(METHOD, undefined, seed);
        }
        double mean = Arrays.stream(values).sum() / values.length;
        double[] deviations = Arrays.stream(values).map(value -> value - mean).toArray();
        double squares = Arrays.stream(deviations).map(one -> one * one).sum();
        double[] distinct = Arrays.stream(deviations).distinct().sorted().toArray();
        int[] labels = Arrays.stream(deviations)
                .mapToInt(one -> Arrays.binarySearch(distinct, one))
                .toArray();
        double scale = values.length / (ties.entries() * squares);
        double observed = scale * products(ties, labels, distinct);
        int draws = (int) Math.min(shuffles, Math.max(FEWEST_DRAWS, WORK / (1 + ties.entries())));
        return new LabelPermutation(labels, distinct.length, draws, seed)
                .atLeast(
                        new double[] {observed},
                        () -> (order, figures) -> figures[0] = scale * products(ties, order, distinct),
                        ties.entries())
                .significance(0, Figure.of(observed), METHOD, seed);
    }

    private static @Nullable Figure undefined(Rows ties, double[] values) {
        if (values.length < 2) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        if (ties.entries() == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        return Arrays.stream(values).allMatch(value -> value == values[0]) ? Figure.undefined(Reason.CONSTANT) : null;
    }

    private static double products(Rows ties, int[] labels, double[] distinct) {
        double sum = 0;
        for (int person = 0; person < labels.length; person++) {
            double around = 0;
            for (int at = ties.begin(person); at < ties.end(person); at++) {
                around += distinct[labels[ties.neighbour(at)]];
            }
            sum += distinct[labels[person]] * around;
        }
        return sum;
    }
}
