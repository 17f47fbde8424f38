package reciprocity.analysis.reciprocity;

import reciprocity.analysis.kernel.Weights;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.TieGraph;

/**
 * Net giver: strength given less strength received, over both, in [-1, 1]. Without ties undefined (NO_TIES); where any
 * weight of the network is 0 or less, or sums are beyond what numbers hold, undefined for all (NOT_ASSESSABLE). The
 * normalised difference of out- and in-strength of Barrat, Barthelemy, Pastor-Satorras and Vespignani (2004),
 * doi:10.1073/pnas.0400087101.
 */
public final class NetGiver implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("net_giver", "Net giver")
            .asks("Does this person give more than they receive?")
            .is("(s_out - s_in)/(s_out + s_in): s the weights of ties sent and received, summed")
            .range("[-1, 1]", "index")
            .reads("1: only gives; 0: as much as is received; -1: only receives.")
            .undefined("NO_TIES for a person without ties; NOT_ASSESSABLE for all where a weight is 0 or less")
            .source(
                    "Barrat, A., Barthelemy, M., Pastor-Satorras, R., Vespignani, A. (2004). The architecture of complex"
                            + " weighted networks (strength). PNAS 101, 3747-3752. doi:10.1073/pnas.0400087101");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        TieGraph ties = measured.ties();
        if (!Weights.allPositive(ties.out()) || !Double.isFinite(2 * Weights.sum(ties.out()))) {
            return Scores.undefined(ties.people(), Reason.NOT_ASSESSABLE);
        }
        double[] sent = Weights.rowSums(ties.out());
        double[] received = Weights.rowSums(ties.in());
        return Scores.of(ties.people(), person -> {
            double all = sent[person] + received[person];
            return all == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of((sent[person] - received[person]) / all);
        });
    }
}
