package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Conductance: the share of a group's tie ends that belong to ties leaving it, in [0, 1]; of the smaller side where the
 * group is the larger one. Undefined where members have no tie (NO_TIES) and where nobody else has (SINGLE_GROUP).
 * Leskovec, Lang, Dasgupta and Mahoney (2009), doi:10.1080/15427951.2009.10129177.
 */
public final class Conductance implements GroupMetric {

    private static final MetricCard CARD = MetricCard.card("conductance", "Conductance")
            .asks("How open is this group to the rest?")
            .is("ties that leave the group / the smaller of the summed degrees of members and of all others, on the ANY"
                    + " projection")
            .range("[0, 1]", "share of tie ends")
            .reads("0: cut off from the rest; 1: no tie stays inside the smaller side.")
            .undefined("NO_TIES where members have no tie; SINGLE_GROUP where nobody outside has one")
            .source(
                    "Leskovec, J., Lang, K. J., Dasgupta, A., Mahoney, M. W. (2009). Community structure in large networks:"
                            + " natural cluster sizes and the absence of large well-defined clusters. Internet Mathematics 6, 29-123."
                            + " doi:10.1080/15427951.2009.10129177");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        return Scores.of(ties.groups(), group -> conductance(ties, group));
    }

    private static Figure conductance(GroupTies ties, int group) {
        long own = ties.eitherEnds(group);
        long others = 2 * ties.either() - own;
        if (own == 0 || others == 0) {
            return Figure.undefined(own == 0 ? Reason.NO_TIES : Reason.SINGLE_GROUP);
        }
        return Figure.of((double) (own - 2 * ties.eitherInside(group)) / Math.min(own, others));
    }
}
