package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/** Modularity of the groups on directed ties (Leicht and Newman 2008). */
public final class DirectedGroupModularity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card(
                    "modularity.group.directed", "Modularity of the groups, directed")
            .asks("How well do the groups describe who gives to whom?")
            .is(
                    "Q = sum over g of I_g / m - Out_g In_g / m squared on arcs, values ignored; I_g arcs inside, Out_g and In_g arcs sent and received")
            .range("(-1, 1)", "index")
            .reads(
                    "high: groups hold most ties beyond what degrees give; 0: as chance would give, and where all are in one group")
            .undefined("NO_TIES without ties")
            .source(
                    "Leicht, E. A., Newman, M. E. J. (2008), Community structure in directed networks, doi:10.1103/PhysRevLett.100.118703");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        double arcs = ties.arcs();
        if (arcs == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        return Figure.of((ties.inside() - ties.sentTimesReceived() / arcs) / arcs);
    }
}
