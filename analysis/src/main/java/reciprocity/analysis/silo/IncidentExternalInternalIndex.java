package reciprocity.analysis.silo;

import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/** Undirected ties that leave a group against those inside it, each counted once. */
public final class IncidentExternalInternalIndex implements GroupMetric {

    private static final MetricCard CARD = MetricCard.card("ei.incident", "E-I index of incident ties")
            .asks("Do the ties of this group cross its border or stay inside?")
            .is(
                    "(E - I) / (E + I) over ties of the ANY projection with at least one end in the group, each counted once")
            .range("[-1, 1]", "index")
            .reads("-1: no tie leaves the group; 1: every tie does")
            .undefined("NO_TIES where no tie touches the group")
            .source(
                    "Krackhardt, D., Stern, R. N. (1988), Informal networks and organizational crises, doi:10.2307/2786835");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        return Scores.of(ties.groups(), group -> {
            long inside = ties.eitherInside(group);
            return GroupTies.externalInternal(ties.eitherEnds(group) - 2 * inside, inside, Reason.NO_TIES);
        });
    }
}
