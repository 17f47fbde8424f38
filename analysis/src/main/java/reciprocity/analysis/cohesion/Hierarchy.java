package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.ReachedPairs;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Krackhardt's hierarchy: of the pairs joined by a path, the share joined one way only, in [0, 1]. Without such a pair
 * undefined (NO_TIES). Krackhardt (1994), as in sna.
 */
public final class Hierarchy implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("krackhardt.hierarchy", "Hierarchy")
            .asks("Does what goes down also come back up?")
            .is("pairs of which one reaches the other but not the reverse, over pairs of which at least one reaches the"
                    + " other, along ties")
            .range("[0, 1]", "share of pairs")
            .reads("1: a pure hierarchy, nothing comes back; 0: whoever reaches somebody is reached by them.")
            .undefined("NO_TIES without ties")
            .costs(
                    "O(n + m) for trees, stars, chains and strong networks; O(c(c + e)/64) for c strong components joined"
                            + " by e ties at worst")
            .source(Krackhardt.SOURCE);

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        ReachedPairs reached = ReachedPairs.of(Krackhardt.condensed(measured));
        double joined = (double) reached.oneWay() + reached.mutual();
        return joined == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of(reached.oneWay() / joined);
    }
}
