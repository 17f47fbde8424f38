package reciprocity.analysis.cluster;

import reciprocity.analysis.kernel.Modularity;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * The modularity that the communities reach, in [0, 1): the share of ties inside communities less the share that people's
 * degrees alone would put there. Without ties undefined (NO_TIES). Newman and Girvan (2004),
 * doi:10.1103/PhysRevE.69.026113.
 */
public final class CommunityModularity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("communities.modularity", "Modularity of the communities")
            .asks("How clearly does the organization fall into communities?")
            .is("Q = sum over communities of (ties inside / M - (degrees / 2M)^2) on the undirected network (ANY) of M"
                    + " ties, unweighted, resolution 1, of the labels that community prints")
            .range("[0, 1)", "index")
            .reads(
                    "0: no better than one whole; above about 0.3: communities worth a look; near 1: many separate ones.")
            .undefined("NO_TIES without ties")
            .costs("about O(m) a pass; small networks are begun up to 100 times")
            .source(
                    "Newman, M. E. J., Girvan, M. (2004). Finding and evaluating community structure in networks. Physical"
                            + " Review E 69, 026113. doi:10.1103/PhysRevE.69.026113",
                    Communities.SOURCE);

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        if (measured.ties().ties() == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        Communities communities = Communities.of(measured);
        return Figure.of(Modularity.of(
                measured.ties().either(), communities.labels(), communities.count(), Communities.RESOLUTION));
    }
}
