package reciprocity.analysis.cluster;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;

/**
 * How many communities there are, 0 to n; a person without ties is one alone, so that n people without ties are n
 * communities. Never undefined. Traag, Waltman and van Eck (2019), doi:10.1038/s41598-019-41695-z.
 */
public final class CommunityCount implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("communities.count", "Number of communities")
            .asks("Into how many communities does the organization fall?")
            .is("the number of labels of community: Leiden on the undirected network (ANY), unweighted, resolution 1")
            .range("[0, n]", "communities")
            .reads("Compare with the number of departments; read communities.modularity beside it.")
            .costs("about O(m) a pass; small networks are begun up to 100 times")
            .source(Communities.SOURCE);

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        return Figure.of(Communities.of(measured).count());
    }
}
