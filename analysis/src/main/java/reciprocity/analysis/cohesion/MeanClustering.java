package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.Triangles;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * Mean clustering: the mean over all people of the share of their contacts' pairs that are joined, in [0, 1]; who has fewer than
 * two contacts counts 0. Without people undefined (TOO_FEW_NODES). Watts and Strogatz (1998), doi:10.1038/30918.
 */
public final class MeanClustering implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("clustering", "Mean clustering")
            .asks("How close-knit is the neighbourhood of an average person?")
            .is("mean over all n people of their clustering (ANY), 0 for who has fewer than two contacts")
            .range("[0, 1]", "share of pairs of contacts")
            .reads("1: everybody lives in a closed circle; 0: nobody does. Weighs all people alike.")
            .undefined("TOO_FEW_NODES without people")
            .costs("O(m sqrt(m))")
            .source(
                    "Watts, D. J., Strogatz, S. H. (1998). Collective dynamics of small-world networks. Nature 393, 440-442."
                            + " doi:10.1038/30918");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        Rows either = measured.ties().either();
        if (either.people() == 0) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        Triangles triangles = Closure.triangles(measured);
        double sum = 0;
        for (int person = 0; person < either.people(); person++) {
            double degree = either.degree(person);
            sum += degree < 2 ? 0 : 2 * triangles.of(person) / (degree * (degree - 1));
        }
        return Figure.of(sum / either.people());
    }
}
