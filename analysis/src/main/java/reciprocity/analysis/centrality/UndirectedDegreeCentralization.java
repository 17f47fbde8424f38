package reciprocity.analysis.centrality;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * Degree centralization over ties in either direction: how far the network is from a star, in [0, 1]. Below three people
 * undefined (TOO_FEW_NODES). Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
 */
public final class UndirectedDegreeCentralization implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("centralization.degree", "Degree centralization")
            .asks("Do all ties meet in one person?")
            .is(
                    "sum of (largest - k_i) over people, divided by (n - 1)(n - 2); k the number of others joined either way"
                            + " (ANY)")
            .range("[0, 1]", "index")
            .reads("1: a star around one person; 0: all are alike.")
            .undefined("TOO_FEW_NODES below three people")
            .source("Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1,"
                    + " 215-239. doi:10.1016/0378-8733(78)90021-7");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        Rows either = measured.ties().either();
        long people = either.people();
        if (people < 3) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        long largest = 0;
        for (int person = 0; person < people; person++) {
            largest = Math.max(largest, either.degree(person));
        }
        return Figure.of((double) (largest * people - either.entries()) / ((people - 1) * (people - 2)));
    }
}
