package reciprocity.analysis.wave;

import reciprocity.analysis.metric.Figure;

/**
 * A figure at two times.
 *
 * <p>{@code wholeAfter - wholeBefore = (before - wholeBefore) + (after - before) + (wholeAfter - after)}: what those who left
 * make, what the ties of those in both waves make, what those who joined make.
 *
 * @param id the metric
 * @param before among the respondents of both waves, at the first time
 * @param after the same at the second time
 * @param delta after less before: ties changed, not people
 * @param low the lower end of the 95 % interval of delta; NOT_ASSESSABLE where the figure is not one of pairs
 * @param high the upper end
 * @param wholeBefore among all respondents of the first wave
 * @param wholeAfter among all respondents of the second wave
 * @param left before less wholeBefore: what those who answered only the first wave make
 * @param joined wholeAfter less after: what those who answered only the second wave make
 */
public record Delta(
        String id,
        Figure before,
        Figure after,
        Figure delta,
        Figure low,
        Figure high,
        Figure wholeBefore,
        Figure wholeAfter,
        Figure left,
        Figure joined) {

    static Figure difference(Figure more, Figure less) {
        if (!more.defined() || !less.defined()) {
            return more.defined() ? less : more;
        }
        return Figure.of(more.value() - less.value());
    }

    /** Whether the interval does not hold 0: the change is more than the pairs' own chance. */
    public boolean beyondChance() {
        return low.defined() && high.defined() && (low.value() > 0 || high.value() < 0);
    }
}
