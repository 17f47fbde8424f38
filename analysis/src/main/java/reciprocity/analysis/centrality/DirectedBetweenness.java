package reciprocity.analysis.centrality;

import reciprocity.analysis.kernel.BrandesBetweenness;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Scores;

/** Betweenness along ties, computed once for the people's figures and the network's. */
record DirectedBetweenness(Scores scores) {

    static DirectedBetweenness of(Measured measured) {
        return measured.once(
                DirectedBetweenness.class, m -> new DirectedBetweenness(Scores.of(BrandesBetweenness.of(m.ties()))));
    }
}
