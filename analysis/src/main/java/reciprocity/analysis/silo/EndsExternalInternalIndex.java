package reciprocity.analysis.silo;

import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * The E-I index of tie ends: what share of the contacts that a group's members have is outside, each tie inside counted from
 * both of its ends; in [-1, 1]. Undefined where members have no tie (NO_TIES). Krackhardt and Stern (1988),
 * doi:10.2307/2786835.
 */
public final class EndsExternalInternalIndex implements GroupMetric {

    private static final MetricCard CARD = MetricCard.card("ei.ends", "E-I index of tie ends")
            .asks("Are the contacts of this group's members outside or inside, added up over members?")
            .is(
                    "(E - I) / (E + I) over the ends of ties at members on the ANY projection: a tie inside has two ends, one"
                            + " that leaves has one")
            .range("[-1, 1]", "index")
            .reads("-1: all contacts are inside; 1: all are outside. Never above ei.incident, where a tie inside counts"
                    + " once.")
            .undefined("NO_TIES where members have no tie")
            .source(
                    "Krackhardt, D., Stern, R. N. (1988). Informal networks and organizational crises. Social Psychology"
                            + " Quarterly 51, 123-140. doi:10.2307/2786835");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        return Scores.of(ties.groups(), group -> {
            long inside = 2 * ties.eitherInside(group);
            return GroupTies.externalInternal(ties.eitherEnds(group) - inside, inside, Reason.NO_TIES);
        });
    }
}
