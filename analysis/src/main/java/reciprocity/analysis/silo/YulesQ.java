package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Yule's Q of ties and groups: the odds ratio brought to [-1, 1]. 1 where no tie crosses or none inside is absent;
 * undefined (NOT_ASSESSABLE) where nothing speaks for either side. Yule (1912), doi:10.2307/2340126.
 */
public final class YulesQ implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("yule.q", "Yule's Q of ties inside groups")
            .asks("Do being of one group and being tied go together?")
            .is(
                    "Q = (I X0 - X I0) / (I X0 + X I0) = (OR - 1)/(OR + 1) on arcs; I ties inside groups, X across, I0 and X0"
                            + " ordered pairs without a tie inside and across")
            .range("[-1, 1]", "index")
            .reads("0: a tie is as likely inside as across; 1: either no tie crosses or none inside is missing; -1: the"
                    + " reverse.")
            .undefined("NOT_ASSESSABLE where both products are 0")
            .source(
                    "Yule, G. U. (1912). On the methods of measuring association between two attributes. Journal of the"
                            + " Royal Statistical Society 75, 579-652. doi:10.2307/2340126",
                    OddsRatio.SOURCE);

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        PossiblePairs pairs = PossiblePairs.of(GroupTies.of(measured));
        double inside = pairs.inside() * pairs.acrossAbsent();
        double across = pairs.across() * pairs.insideAbsent();
        return inside + across == 0
                ? Figure.undefined(Reason.NOT_ASSESSABLE)
                : Figure.of((inside - across) / (inside + across));
    }
}
