package reciprocity.analysis.reciprocity;

import reciprocity.analysis.kernel.Weights;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieGraph;

/**
 * Weighted reciprocity: the share of all strength that is matched by strength the other way, in [0, 1]. Without ties
 * undefined (NO_TIES); with a weight of 0 or less, or one beyond what adds up, too (NOT_ASSESSABLE). Squartini, Picciolo,
 * Ruzzenenti and Garlaschelli (2013), doi:10.1038/srep02729.
 */
public final class WeightedReciprocity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("reciprocity.weighted", "Weighted reciprocity")
            .asks("How much of the strength given is matched by strength received?")
            .is("sum of min(w_ij, w_ji) over ordered pairs, divided by the sum of w_ij; weights must be on one scale")
            .range("[0, 1]", "share of strength")
            .reads("1: every tie is answered with equal strength; equals edge reciprocity where all weights are 1.")
            .undefined("NO_TIES without ties, NOT_ASSESSABLE where a weight is 0 or less")
            .source("Squartini, T., Picciolo, F., Ruzzenenti, F., Garlaschelli, D. (2013). Reciprocity of weighted"
                    + " networks. Scientific Reports 3, 2729. doi:10.1038/srep02729");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        TieGraph ties = measured.ties();
        if (ties.ties() == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        double all = Weights.sum(ties.out());
        if (!Weights.allPositive(ties.out()) || !Double.isFinite(all)) {
            return Figure.undefined(Reason.NOT_ASSESSABLE);
        }
        return Figure.of(Weights.sum(ties.mutual()) / all);
    }
}
