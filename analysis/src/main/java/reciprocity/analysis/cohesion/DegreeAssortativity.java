package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieGraph;

/**
 * Degree assortativity: over ties, the correlation of the sender's number of ties sent with the receiver's number of ties received,
 * in [-1, 1]. Without ties undefined (NO_TIES), where either number is the same for all ties too (CONSTANT). Newman (2003),
 * doi:10.1103/PhysRevE.67.026126.
 */
public final class DegreeAssortativity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("assortativity.degree", "Degree assortativity")
            .asks("Do people who name many name those who are named by many?")
            .is("over ties i to j, Pearson correlation of k_out of i with k_in of j (igraph, directed)")
            .range("[-1, 1]", "correlation")
            .reads("Above 0: the active turn to the popular; below 0: the active turn to the seldom named.")
            .undefined("NO_TIES without ties, CONSTANT where all senders or all receivers have the same number")
            .source("Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126."
                    + " doi:10.1103/PhysRevE.67.026126");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        TieGraph ties = measured.ties();
        return ties.ties() == 0
                ? Figure.undefined(Reason.NO_TIES)
                : DegreeCorrelation.of(ties.out(), ties.in()).figure();
    }
}
