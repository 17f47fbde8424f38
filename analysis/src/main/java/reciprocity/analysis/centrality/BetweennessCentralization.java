package reciprocity.analysis.centrality;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Centralization of betweenness: how far the network is from all paths leading through one person, in [0, 1]. Below three people undefined (TOO_FEW_NODES); without ties 0. Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
 */
public final class BetweennessCentralization implements NetworkMetric {

    private final boolean directed;
    private final MetricCard card;

    private BetweennessCentralization(boolean directed, String id, String name, String definition) {
        this.directed = directed;
        this.card = MetricCard.card(id, name)
                .asks("Does everything pass through one person?")
                .is(definition)
                .range("[0, 1]", "index")
                .reads("1: a star, everything passes its middle; 0: everybody is equally between the others.")
                .undefined("TOO_FEW_NODES below three people")
                .costs("O(n (n + m))")
                .source(
                        "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1,"
                                + " 215-239. doi:10.1016/0378-8733(78)90021-7");
    }

    /** Of betweenness along ties. */
    public static BetweennessCentralization directed() {
        return new BetweennessCentralization(
                true,
                "centralization.betweenness",
                "Betweenness centralization",
                "sum over people of (largest betweenness - own betweenness), over the largest sum that n people allow,"
                        + " (n - 1)^2 (n - 2): that of a star with ties both ways; betweenness along ties");
    }

    /** Of betweenness over ties in either direction. */
    public static BetweennessCentralization undirected() {
        return new BetweennessCentralization(
                false,
                "centralization.betweenness.undirected",
                "Betweenness centralization, undirected",
                "sum over people of (largest betweenness - own betweenness), over the largest sum that n people allow,"
                        + " (n - 1)^2 (n - 2)/2: that of a star; betweenness of unordered pairs over ties in either"
                        + " direction (ANY)");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Figure measure(Measured measured) {
        double people = measured.people();
        if (people < 3) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        Scores betweenness = directed
                ? DirectedBetweenness.of(measured).scores()
                : UndirectedBetweenness.of(measured).scores();
        double largest = 0;
        for (int person = 0; person < betweenness.size(); person++) {
            largest = Math.max(largest, betweenness.valueOrNaN(person));
        }
        double sum = 0;
        for (int person = 0; person < betweenness.size(); person++) {
            sum += largest - betweenness.valueOrNaN(person);
        }
        double most = (people - 1) * (people - 1) * (people - 2) / (directed ? 1 : 2);
        return Figure.of(sum / most);
    }
}
