package reciprocity.analysis.centrality;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Centralization of directed betweenness: how far the network is from all paths leading through one person, in [0, 1].
 * Below three people undefined (TOO_FEW_NODES); without ties 0. Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
 */
public final class BetweennessCentralization implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("centralization.betweenness", "Betweenness centralization")
            .asks("Does everything pass through one person?")
            .is("sum over people of (largest betweenness - own betweenness), over the largest sum that n people allow,"
                    + " (n - 1)^2 (n - 2): that of a star with ties both ways; betweenness along ties")
            .range("[0, 1]", "index")
            .reads("1: a star, everything passes its middle; 0: everybody is equally between the others.")
            .undefined("TOO_FEW_NODES below three people")
            .costs("O(n (n + m))")
            .source("Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1,"
                    + " 215-239. doi:10.1016/0378-8733(78)90021-7");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        double people = measured.people();
        if (people < 3) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        Scores betweenness = DirectedBetweenness.of(measured).scores();
        double largest = 0;
        for (int person = 0; person < betweenness.size(); person++) {
            largest = Math.max(largest, betweenness.valueOrNaN(person));
        }
        double sum = 0;
        for (int person = 0; person < betweenness.size(); person++) {
            sum += largest - betweenness.valueOrNaN(person);
        }
        return Figure.of(sum / ((people - 1) * (people - 1) * (people - 2)));
    }
}
