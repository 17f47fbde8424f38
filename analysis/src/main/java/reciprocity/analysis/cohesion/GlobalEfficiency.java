package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.Distances;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * Global efficiency: the mean over pairs of people of one over their distance in either direction, in [0, 1]; a pair without
 * a path counts 0. Below two people undefined (TOO_FEW_NODES). Latora and Marchiori (2001),
 * doi:10.1103/PhysRevLett.87.198701.
 */
public final class GlobalEfficiency implements NetworkMetric {

    static final String SOURCE =
            "Latora, V., Marchiori, M. (2001). Efficient behavior of small-world networks. Physical"
                    + " Review Letters 87, 198701. doi:10.1103/PhysRevLett.87.198701";

    private static final MetricCard CARD = MetricCard.card("efficiency.global", "Global efficiency")
            .asks("In how few steps does something reach everybody?")
            .is(
                    "mean over pairs of different people of 1/d, d the steps over ties in either direction (ANY), 0 without a"
                            + " path; networkx's global_efficiency")
            .range("[0, 1]", "index")
            .reads("1: everybody is joined to everybody; 1/2: about two steps; 0: no ties.")
            .undefined("TOO_FEW_NODES below two people")
            .costs("O(nm/64) where many reach the same people at the same step, O(nm) at worst")
            .source(SOURCE);

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        Rows either = measured.ties().either();
        double people = either.people();
        if (people < 2) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        Distances.Side distances = Distances.over(either);
        double inverse = 0;
        for (int person = 0; person < people; person++) {
            inverse += distances.inverse(person);
        }
        return Figure.of(inverse / (people * (people - 1)));
    }
}
