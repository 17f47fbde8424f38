package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * The E-I index of densities: how much denser ties are across groups than inside them, in [-1, 1], whatever the sizes of
 * the groups. Undefined without ties (NO_TIES), where all are in one group (SINGLE_GROUP) and where every group is one
 * person (TOO_FEW_NODES). Krackhardt and Stern (1988), doi:10.2307/2786835, rescaled.
 */
public final class DensityExternalInternalIndex implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("ei.density", "E-I index of densities")
            .asks("Are ties across groups scarcer than those inside, group sizes taken into account?")
            .is("(E - I) / (E + I) with the densities E of ties across groups and I inside them: arcs over the ordered"
                    + " pairs of different people possible there (egor's rescaled form)")
            .range("[-1, 1]", "index")
            .reads("0: a pair across groups is tied as often as one inside; -1: all ties stay inside; 1: all cross.")
            .undefined(
                    "NO_TIES without ties; SINGLE_GROUP where all are in one group; TOO_FEW_NODES where every group is"
                            + " one person")
            .source(
                    "Krackhardt, D., Stern, R. N. (1988). Informal networks and organizational crises. Social Psychology"
                            + " Quarterly 51, 123-140. doi:10.2307/2786835");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        PossiblePairs pairs = PossiblePairs.of(GroupTies.of(measured));
        if (pairs.inside() + pairs.across() == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        if (pairs.allAcross() == 0 || pairs.allInside() == 0) {
            return Figure.undefined(pairs.allAcross() == 0 ? Reason.SINGLE_GROUP : Reason.TOO_FEW_NODES);
        }
        double across = pairs.across() / pairs.allAcross();
        double inside = pairs.inside() / pairs.allInside();
        return Figure.of((across - inside) / (across + inside));
    }
}
