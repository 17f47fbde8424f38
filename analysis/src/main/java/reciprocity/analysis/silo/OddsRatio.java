package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * The odds of a tie inside a group over the odds of one across groups, 0 or more. Undefined (NOT_ASSESSABLE) where no tie
 * crosses or none inside is absent, because it would be infinite or 0/0. Moody (2001), doi:10.1086/338954.
 */
public final class OddsRatio implements NetworkMetric {

    static final String SOURCE = "Moody, J. (2001). Race, school integration, and friendship segregation in America."
            + " American Journal of Sociology 107, 679-716. doi:10.1086/338954";

    private static final MetricCard CARD = MetricCard.card("odds_ratio", "Odds ratio of ties inside groups")
            .asks("How many times likelier is a tie inside a group than across groups?")
            .is(
                    "OR = (I X0) / (X I0) on arcs; I ties inside groups, X across, I0 and X0 ordered pairs without a tie inside"
                            + " and across")
            .range("[0, inf)", "ratio of odds")
            .reads("1: as likely inside as across; above 1: likelier inside; below 1: likelier across.")
            .undefined("NOT_ASSESSABLE where no tie crosses groups or no pair inside a group is without a tie")
            .source(SOURCE);

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        PossiblePairs pairs = PossiblePairs.of(GroupTies.of(measured));
        double below = pairs.across() * pairs.insideAbsent();
        return below == 0
                ? Figure.undefined(Reason.NOT_ASSESSABLE)
                : Figure.of(pairs.inside() * pairs.acrossAbsent() / below);
    }
}
