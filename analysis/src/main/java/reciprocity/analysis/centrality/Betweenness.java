package reciprocity.analysis.centrality;

import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;

/**
 * Betweenness: for how many pairs of others this person lies on a shortest path, each pair counting the share of its
 * shortest paths that lead through; steps count 1 whatever the weights, ends are not counted. 0 or more and never undefined;
 * 0 for who lies between nobody, so also without ties. Freeman (1977), doi:10.2307/3033543, by the algorithm of Brandes
 * (2001), doi:10.1080/0022250X.2001.9990249.
 */
public final class Betweenness implements PersonMetric {

    private static final String[] SOURCES = {
        "Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry 40, 35-41."
                + " doi:10.2307/3033543",
        "Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25,"
                + " 163-177. doi:10.1080/0022250X.2001.9990249"
    };

    private final boolean directed;
    private final MetricCard card;

    private Betweenness(boolean directed, MetricCard card) {
        this.directed = directed;
        this.card = card;
    }

    /** Over ordered pairs, along ties. */
    public static Betweenness directed() {
        return new Betweenness(
                true,
                MetricCard.card("betweenness", "Betweenness")
                        .asks("Through whom does most of what flows here have to pass?")
                        .is("sum over ordered pairs (s, t) of the share of shortest paths from s to t, along ties, that"
                                + " lead through the person; every tie one step; not normalised")
                        .range("[0, (n - 1)(n - 2)]", "pairs of people")
                        .reads("High: others depend on this person to reach each other; 0: nobody does.")
                        .costs("O(n (n + m))")
                        .source(SOURCES));
    }

    /** Over unordered pairs, along ties in either direction. */
    public static Betweenness undirected() {
        return new Betweenness(
                false,
                MetricCard.card("betweenness.undirected", "Betweenness, undirected")
                        .asks("Who links people that would otherwise be far apart, whichever way ties point?")
                        .is(
                                "sum over unordered pairs {s, t} of the share of shortest paths between s and t, over ties in"
                                        + " either direction (ANY), that lead through the person; every tie one step; not"
                                        + " normalised")
                        .range("[0, (n - 1)(n - 2)/2]", "pairs of people")
                        .reads("High: others depend on this person to reach each other; 0: nobody does.")
                        .costs("O(n (n + m))")
                        .source(SOURCES));
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        return directed
                ? DirectedBetweenness.of(measured).scores()
                : UndirectedBetweenness.of(measured).scores();
    }
}
