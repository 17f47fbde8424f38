package reciprocity.analysis.significance;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/** What chance gave for some figures: p of both tails, mean, spread and ends. Immutable. */
public final class PermutationResult {

    private final Tally tally;
    private final boolean exact;

    PermutationResult(Tally tally, boolean exact) {
        this.tally = tally;
        this.exact = exact;
    }

    /** The share of assignments at least as large, in (0, 1]; NaN where the observed figure is undefined. */
    public double p(int figure) {
        return tally.upper(figure, exact);
    }

    /** The share of assignments at most as large, in (0, 1]; NaN where the observed figure is undefined. */
    public double lower(int figure) {
        return tally.lower(figure, exact);
    }

    /** The shares of the upper tail, in order. */
    public double[] all() {
        double[] p = new double[tally.figures()];
        for (int i = 0; i < p.length; i++) {
            p[i] = p(i);
        }
        return p;
    }

    /** The mean over assignments in which the figure is defined; NaN where it never is. */
    public double mean(int figure) {
        return tally.mean(figure);
    }

    /** The standard deviation over the same assignments (root of the mean squared deviation); NaN where there is none. */
    public double deviation(int figure) {
        return tally.deviation(figure);
    }

    /** How many assignments were looked at. */
    public long assignments() {
        return tally.draws();
    }

    /** Whether these were all there are. */
    public boolean exact() {
        return exact;
    }

    /**
     * The full result of one figure.
     *
     * @param figure which one
     * @param statistic the observed figure, or the reason why there is none
     * @param method what was left to chance and what was kept
     * @param seed where chance began
     */
    public Significance significance(int figure, Figure statistic, String method, long seed) {
        Reason reason = statistic.reason();
        if (reason != null) {
            return Significance.none(method, statistic, seed);
        }
        double upper = tally.upper(figure, exact);
        double lower = tally.lower(figure, exact);
        return new Significance(
                method,
                statistic,
                figure(tally.mean(figure)),
                figure(tally.deviation(figure)),
                figure(tally.least(figure)),
                figure(tally.greatest(figure)),
                Figure.of(upper),
                Figure.of(lower),
                Figure.of(Math.min(1, 2 * Math.min(upper, lower))),
                tally.draws(),
                tally.undefined(figure),
                seed,
                exact);
    }

    private static Figure figure(double value) {
        return Double.isNaN(value) ? Figure.undefined(Reason.NOT_ASSESSABLE) : Figure.of(value);
    }
}
