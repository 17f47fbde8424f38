package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/** Modularity of the groups on undirected ties (Newman and Girvan 2004). */
public final class GroupModularity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("modularity.group", "Modularity of the groups")
            .asks("How well do the groups describe who is tied to whom?")
            .is(
                    "Q = sum over g of L_g / M - (D_g / 2M) squared on the ANY projection, values ignored; L_g ties inside, D_g summed degrees")
            .range("[-1/2, 1)", "index")
            .reads(
                    "high: groups hold most ties beyond what degrees give; 0: as chance would give, and where all are in one group")
            .undefined("NO_TIES without ties")
            .source(
                    "Newman, M. E. J., Girvan, M. (2004), Finding and evaluating community structure, doi:10.1103/PhysRevE.69.026113");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        return at(measured, 1);
    }

    /**
     * Modularity with another resolution: Q = sum over g of L_g / M - resolution (D_g / 2M) squared; NO_TIES without ties.
     * Reichardt and Bornholdt (2006), doi:10.1103/PhysRevE.74.016110.
     *
     * @param resolution how heavily chance is weighed, 0 or more; 1 is the usual
     * @throws IllegalArgumentException if the resolution is negative or not finite
     */
    public static Figure at(Measured measured, double resolution) {
        if (!(resolution >= 0) || Double.isInfinite(resolution)) {
            throw new IllegalArgumentException("resolution is %s; it must be 0 or more".formatted(resolution));
        }
        GroupTies ties = GroupTies.of(measured);
        double all = ties.either();
        if (all == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        double modularity = 0;
        for (int group = 0; group < ties.groups(); group++) {
            double ends = ties.eitherEnds(group) / (2 * all);
            modularity += ties.eitherInside(group) / all - resolution * ends * ends;
        }
        return Figure.of(modularity);
    }
}
