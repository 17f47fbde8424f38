package reciprocity.analysis.support;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Unreturned share: the share of ties that come back neither directly nor round a circle of three, in [0, 1]. Without ties
 * undefined (NO_TIES). Bearman (1997), doi:10.1086/231087.
 */
public final class UnreturnedShare implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("return.none", "Unreturned share")
            .asks("How much of what is given comes back from nobody?")
            .is(
                    "1 - reciprocity - return.generalised: share of ties i to j with neither a tie j to i nor ties j to k and k to"
                            + " i")
            .range("[0, 1]", "share of ties")
            .reads("0: everything comes back within three steps; 1: nothing does.")
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
                : Figure.of((double) circles.unreturned() / circles.ties());
    }
}
