package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * Degree assortativity over ties in either direction: the correlation of the numbers of contacts of both ends, each tie taken
 * both ways, in [-1, 1]. Without ties undefined (NO_TIES), where all ends have equally many contacts too (CONSTANT). Newman
 * (2003), doi:10.1103/PhysRevE.67.026126.
 */
public final class UndirectedDegreeAssortativity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card(
                    "assortativity.degree.undirected", "Degree assortativity, undirected")
            .asks("Do people with many contacts have contacts with many contacts?")
            .is(
                    "over ties in either direction (ANY), each taken both ways, Pearson correlation of the degrees of its ends"
                            + " (igraph, undirected)")
            .range("[-1, 1]", "correlation")
            .reads(
                    "Above 0: the well connected keep to each other; below 0: they serve the less connected, as in a star.")
            .undefined("NO_TIES without ties, CONSTANT where all ends have equally many contacts")
            .source("Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126."
                    + " doi:10.1103/PhysRevE.67.026126");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        Rows either = measured.ties().either();
        return either.entries() == 0
                ? Figure.undefined(Reason.NO_TIES)
                : DegreeCorrelation.of(either, either).figure();
    }
}
