package reciprocity.analysis.bridge;

import org.jspecify.annotations.Nullable;
import reciprocity.analysis.kernel.EgoNetworks;
import reciprocity.analysis.kernel.Weights;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.TieGraph;

/** How strongly two people are joined, for the measures of structural holes. */
enum EgoTies {
    /** 1 for a tie one way, 2 for ties both ways. */
    DIRECTED,
    /** 1 for a tie either way. */
    UNDIRECTED,
    /** The weights of both directions, summed. */
    WEIGHTED;

    /** The networks around all people; null where a weight is 0 or less or their sum is beyond what a number holds. */
    @Nullable
    EgoNetworks of(TieGraph ties) {
        return switch (this) {
            case DIRECTED -> EgoNetworks.ofTies(ties.either(), ties.out(), ties.in());
            case UNDIRECTED -> EgoNetworks.ofPairs(ties.either());
            case WEIGHTED ->
                Weights.allPositive(ties.out()) && Double.isFinite(Weights.sum(ties.out()))
                        ? EgoNetworks.ofWeights(ties.either())
                        : null;
        };
    }

    /** Values with NO_TIES where a person has no contact. */
    static Scores scores(double[] values) {
        return Scores.of(
                values.length, i -> Double.isNaN(values[i]) ? Figure.undefined(Reason.NO_TIES) : Figure.of(values[i]));
    }
}
