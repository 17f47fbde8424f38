package reciprocity.analysis.silo;

import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/** Ties that members receive from other groups against those from inside. */
public final class ReceivedExternalInternalIndex implements GroupMetric {

    private static final MetricCard CARD = MetricCard.card("ei.received", "E-I index of ties received")
            .asks("Do members of this group receive from other groups or from their own?")
            .is("(E - I) / (E + I) over arcs received by members")
            .range("[-1, 1]", "index")
            .reads("-1: all comes from inside; 1: all comes from others")
            .undefined("NO_IN_TIES where members receive none")
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
                        ties.received(group) - ties.inside(group), ties.inside(group), Reason.NO_IN_TIES));
    }
}
