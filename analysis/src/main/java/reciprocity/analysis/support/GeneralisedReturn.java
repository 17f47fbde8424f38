package reciprocity.analysis.support;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Generalised return: the share of ties i to j that j does not return, but that come back round a circle of three, j to k and
 * k to i, in [0, 1]. Without ties undefined (NO_TIES). Bearman (1997), doi:10.1086/231087.
 */
public final class GeneralisedReturn implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("return.generalised", "Generalised return")
            .asks("How much of what is given comes back round others?")
            .is("share of ties i to j without a tie j to i, for which somebody k has ties j to k and k to i")
            .range("[0, 1]", "share of ties")
            .reads(
                    "Beside reciprocity: both together are what comes back within three steps. High where people give without"
                            + " waiting for the same person to give back.")
            .undefined("NO_TIES without ties")
            .costs("O(sum over ties of the degrees of both ends)")
            .source("Bearman, P. (1997). Generalized exchange. American Journal of Sociology 102(5), 1383-1415."
                    + " doi:10.1086/231087");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        Circles circles = Circles.of(measured);
        return circles.ties() == 0
                ? Figure.undefined(Reason.NO_TIES)
                : Figure.of((double) circles.round() / circles.ties());
    }
}
