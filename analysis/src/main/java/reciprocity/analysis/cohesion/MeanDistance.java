package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.Distances;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Mean distance: the mean number of steps along ties over ordered pairs with a path, 1 or more. Without a tie undefined
 * (NO_TIES). Wasserman and Faust (1994), chapter 4, doi:10.1017/CBO9780511815478.
 */
public final class MeanDistance implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("distance.mean", "Mean distance")
            .asks("How many steps lie between two people?")
            .is("mean of d(i, j) in steps along ties, over ordered pairs of different people with a path (igraph)")
            .range("[1, n - 1]", "steps")
            .reads("Small: news travel fast. Pairs without a path do not count, so a torn network can look close.")
            .undefined("NO_TIES without ties")
            .costs("O(nm/64) where many reach the same people at the same step, O(nm) at worst")
            .source("Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 4."
                    + " Cambridge University Press. doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        Distances distances = measured.once(Distances.class, m -> Distances.of(m.ties()));
        long pairs = distances.to().pairs();
        return pairs == 0
                ? Figure.undefined(Reason.NO_TIES)
                : Figure.of((double) distances.to().steps() / pairs);
    }
}
