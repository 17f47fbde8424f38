package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/** Whether ties run inside groups more often than the groups' shares of ties alone would give (Newman 2003). */
public final class GroupAssortativity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("assortativity.group", "Assortativity by group")
            .asks("Do ties keep to the group more than chance would give?")
            .is(
                    "r = (sum e_gg - sum a_g b_g) / (1 - sum a_g b_g) on arcs; e_pq: share of arcs from group p to group q, a and b its row and column sums")
            .range("[-1, 1]", "index")
            .reads("1: every tie stays inside; 0: as chance would give; below 0: ties seek other groups")
            .undefined("NO_TIES without ties; SINGLE_GROUP where all ties are of one group")
            .source("Newman, M. E. J. (2003), Mixing patterns in networks, doi:10.1103/PhysRevE.67.026126");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        long arcs = ties.arcs();
        if (arcs == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        double coefficient = coefficient(ties.inside(), arcs, ties.sentTimesReceived());
        return Double.isNaN(coefficient) ? Figure.undefined(Reason.SINGLE_GROUP) : Figure.of(coefficient);
    }

    /** The coefficient of counts; NaN where all ties are of one group. */
    static double coefficient(long inside, long arcs, double sentTimesReceived) {
        double room = (double) arcs * arcs - sentTimesReceived;
        return room == 0 ? Double.NaN : ((double) inside * arcs - sentTimesReceived) / room;
    }
}
