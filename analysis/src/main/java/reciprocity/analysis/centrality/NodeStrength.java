package reciprocity.analysis.centrality;

import reciprocity.analysis.kernel.Weights;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Strength: the weights of the ties a person receives (in) or sends (out), summed; 0 without ties. Where the sum is beyond what
 * numbers hold, undefined (NOT_ASSESSABLE). Barrat, Barthelemy, Pastor-Satorras and Vespignani (2004),
 * doi:10.1073/pnas.0400087101.
 */
public final class NodeStrength implements PersonMetric {

    private final Facing facing;
    private final MetricCard card;

    /** Seen from one end of the ties. */
    public NodeStrength(Facing facing) {
        this.facing = facing;
        boolean in = facing == Facing.IN;
        this.card = MetricCard.card("strength." + facing.word(), in ? "In-strength" : "Out-strength")
                .asks(in ? "How much does this person receive?" : "How much does this person give?")
                .is(in ? "sum of w_ji over the ties received" : "sum of w_ij over the ties sent")
                .range("[0, inf)", "weight")
                .reads("Equals the degree where all weights are 1.")
                .undefined("NOT_ASSESSABLE where the sum is beyond what numbers hold")
                .source("Barrat, A., Barthelemy, M., Pastor-Satorras, R., Vespignani, A. (2004). The architecture of"
                        + " complex weighted networks. PNAS 101, 3747-3752. doi:10.1073/pnas.0400087101");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        double[] sums = Weights.rowSums(facing.of(measured.ties()));
        return Scores.of(
                sums.length,
                person -> Double.isFinite(sums[person])
                        ? Figure.of(sums[person])
                        : Figure.undefined(Reason.NOT_ASSESSABLE));
    }
}
