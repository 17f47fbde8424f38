package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Assortativity by group over ties in either direction, each counted both ways, in [-1, 1]. Without ties undefined
 * (NO_TIES), where all ties are of one group too (SINGLE_GROUP). Newman (2003), doi:10.1103/PhysRevE.67.026126.
 */
public final class UndirectedGroupAssortativity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card(
                    "assortativity.group.undirected", "Assortativity by group, undirected")
            .asks("Do ties keep to the group more than chance would give, whichever way they point?")
            .is(
                    "r = (sum e_gg - sum a_g a_g) / (1 - sum a_g a_g) on the ANY projection, every tie counted both ways; e_gg:"
                            + " share of tie ends in group g whose other end is there too, a_g: share of all tie ends in group g")
            .range("[-1, 1]", "index")
            .reads("1: every tie stays inside; 0: as chance would give; below 0: ties seek other groups")
            .undefined("NO_TIES without ties; SINGLE_GROUP where all ties are of one group")
            .source("Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126."
                    + " doi:10.1103/PhysRevE.67.026126");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        double ends = 2.0 * ties.either();
        if (ends == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        double chance = 0;
        for (int group = 0; group < ties.groups(); group++) {
            chance += (double) ties.eitherEnds(group) * ties.eitherEnds(group);
        }
        double room = ends * ends - chance;
        return room == 0
                ? Figure.undefined(Reason.SINGLE_GROUP)
                : Figure.of((2 * ties.eitherInside() * ends - chance) / room);
    }
}
