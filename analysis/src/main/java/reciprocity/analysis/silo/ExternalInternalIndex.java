package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/** Ties across groups against ties inside them, on directed ties (Krackhardt and Stern 1988). */
public final class ExternalInternalIndex implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("ei", "E-I index")
            .asks("Do ties cross groups or stay inside them?")
            .is("(E - I) / (E + I) on arcs; E arcs across groups, I arcs inside")
            .range("[-1, 1]", "index")
            .reads("-1: all ties stay inside groups; 1: all cross; the value that chance gives depends on group sizes")
            .undefined("NO_TIES without ties")
            .source(
                    "Krackhardt, D., Stern, R. N. (1988), Informal networks and organizational crises, doi:10.2307/2786835");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        return GroupTies.externalInternal(ties.arcs() - ties.inside(), ties.inside(), Reason.NO_TIES);
    }
}
