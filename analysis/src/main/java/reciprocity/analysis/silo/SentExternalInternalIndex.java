package reciprocity.analysis.silo;

import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/** Ties that members send to other groups against those they send inside. */
public final class SentExternalInternalIndex implements GroupMetric {

    private static final MetricCard CARD = MetricCard.card("ei.sent", "E-I index of ties sent")
            .asks("Do members of this group give to other groups or to their own?")
            .is("(E - I) / (E + I) over arcs sent by members")
            .range("[-1, 1]", "index")
            .reads("-1: all is given inside; 1: all goes to others")
            .undefined("NO_OUT_TIES where members send none")
            .source(
                    "Krackhardt, D., Stern, R. N. (1988), Informal networks and organizational crises, doi:10.2307/2786835");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        return Scores.of(
                ties.groups(),
                group -> GroupTies.externalInternal(
                        ties.sent(group) - ties.inside(group), ties.inside(group), Reason.NO_OUT_TIES));
    }
}
