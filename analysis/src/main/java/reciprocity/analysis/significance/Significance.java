package reciprocity.analysis.significance;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * A figure beside what chance gives, with all that is needed to repeat the test. Undefined figures carry their reason.
 *
 * <p>Each p is a share in (0, 1]: of all cases where {@code exact}, otherwise (1 + number as extreme) / (draws + 1). Equal
 * within 1e-12 is as extreme, an undefined figure is not. Unless the method says otherwise the two-sided p is twice the
 * smaller of the two others, at most 1.
 *
 * <p>Source: Phipson, B., Smyth, G. K. (2010), Permutation p-values should never be zero, doi:10.2202/1544-6115.1585.
 *
 * @param method what was left to chance and what was kept
 * @param statistic the observed figure
 * @param nullMean its mean under chance, over the draws in which it is defined
 * @param nullSd its standard deviation under chance (root of the mean squared deviation)
 * @param nullLeast the smallest figure that chance gave
 * @param nullGreatest the largest figure that chance gave
 * @param upper p of a figure as large
 * @param lower p of a figure as small
 * @param twoSided p of a figure as far out on either side
 * @param draws how many cases were looked at (B, or all there are)
 * @param undefinedDraws in how many of them the figure is undefined
 * @param seed where chance began; without meaning where exact
 * @param exact whether the draws are all cases there are
 */
public record Significance(
        String method,
        Figure statistic,
        Figure nullMean,
        Figure nullSd,
        Figure nullLeast,
        Figure nullGreatest,
        Figure upper,
        Figure lower,
        Figure twoSided,
        long draws,
        long undefinedDraws,
        long seed,
        boolean exact) {

    /** The p of one side. */
    public Figure p(Side side) {
        return switch (side) {
            case UPPER -> upper;
            case LOWER -> lower;
            case TWO_SIDED -> twoSided;
        };
    }

    /** The observed figure over its mean under chance; NOT_ASSESSABLE where that mean is 0. */
    public Figure ratio() {
        if (!statistic.defined() || !nullMean.defined()) {
            return statistic.defined() ? nullMean : statistic;
        }
        return nullMean.value() == 0
                ? Figure.undefined(Reason.NOT_ASSESSABLE)
                : Figure.of(statistic.value() / nullMean.value());
    }

    /**
     * Whether every case there is was looked at and none lies further out on that side: however striking the figure, p could
     * not have been smaller. For two sides: on the side where the figure lies.
     */
    public boolean nothingMoreExtreme(Side side) {
        if (!exact || !statistic.defined() || !nullGreatest.defined()) {
            return false;
        }
        boolean top = statistic.value() >= nullGreatest.value() - Tally.EQUAL;
        boolean bottom = statistic.value() <= nullLeast.value() + Tally.EQUAL;
        return switch (side) {
            case UPPER -> top;
            case LOWER -> bottom;
            case TWO_SIDED -> top || bottom;
        };
    }

    /** A test that could not be made, because its figure is undefined. */
    public static Significance none(String method, Figure undefined, long seed) {
        return new Significance(
                method, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, 0, 0,
                seed, false);
    }
}
