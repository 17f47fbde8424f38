package reciprocity.analysis.reciprocity;

import reciprocity.analysis.kernel.Dyads;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Dyadic symmetry, (M + Z)/(M + A + Z): the share of all pairs that are alike both ways, in [0, 1]; Z unjoined pairs.
 * Below two people undefined (TOO_FEW_NODES). Butts (2008), doi:10.18637/jss.v024.i06.
 */
public final class DyadicSymmetry implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("reciprocity.symmetry", "Dyadic symmetry")
            .asks("In how many pairs do both sides do the same?")
            .is("(M + Z)/(M + A + Z), mutual and unjoined pairs over all pairs (sna's default of grecip)")
            .range("[0, 1]", "share of pairs")
            .reads("1: nobody gives without being given. High in every sparse network, because unjoined pairs count as"
                    + " alike.")
            .undefined("TOO_FEW_NODES below two people")
            .source("Butts, C. T. (2008). Social network analysis with sna. Journal of Statistical Software 24(6)."
                    + " doi:10.18637/jss.v024.i06");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        if (measured.people() < 2) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        Dyads dyads = Census.of(measured).dyads();
        double alike = dyads.mutual() + dyads.none();
        return Figure.of(alike / (alike + dyads.asymmetric()));
    }
}
