package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.Distances;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Diameter: the largest number of steps along ties between two people with a path, 1 or more. Without a tie undefined
 * (NO_TIES). Wasserman and Faust (1994), chapter 4, doi:10.1017/CBO9780511815478.
 */
public final class Diameter implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("diameter", "Diameter")
            .asks("How long is the longest way between two people?")
            .is("maximum of d(i, j) in steps along ties, over ordered pairs with a path")
            .range("[1, n - 1]", "steps")
            .reads("The worst case that the mean distance hides; pairs without a path do not count.")
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
        int longest = distances.to().longest();
        return longest == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of(longest);
    }
}
