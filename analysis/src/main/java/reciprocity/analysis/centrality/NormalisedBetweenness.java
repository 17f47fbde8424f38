package reciprocity.analysis.centrality;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Betweenness as a share of all pairs of others, in [0, 1]; comparable between networks of different size. Below three
 * people undefined (TOO_FEW_NODES). Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
 */
public final class NormalisedBetweenness implements PersonMetric {

    private final boolean directed;
    private final MetricCard card;

    private NormalisedBetweenness(boolean directed, String id, String name, String definition) {
        this.directed = directed;
        this.card = MetricCard.card(id, name)
                .asks("Which share of all pairs of others depends on this person?")
                .is(definition)
                .range("[0, 1]", "share of pairs")
                .reads("1: all shortest paths of others lead through this person, the middle of a star; 0: none does.")
                .undefined("TOO_FEW_NODES below three people")
                .costs("O(n (n + m))")
                .source(
                        "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1,"
                                + " 215-239. doi:10.1016/0378-8733(78)90021-7");
    }

    /** Along ties, of ordered pairs. */
    public static NormalisedBetweenness directed() {
        return new NormalisedBetweenness(
                true,
                "betweenness.normalised",
                "Betweenness, normalised",
                "betweenness / ((n - 1)(n - 2)), along ties");
    }

    /** Over ties in either direction, of unordered pairs. */
    public static NormalisedBetweenness undirected() {
        return new NormalisedBetweenness(
                false,
                "betweenness.undirected.normalised",
                "Betweenness, undirected and normalised",
                "betweenness.undirected / ((n - 1)(n - 2)/2), over ties in either direction (ANY)");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        double people = measured.people();
        if (people < 3) {
            return Scores.undefined(measured.people(), Reason.TOO_FEW_NODES);
        }
        Scores raw = directed
                ? DirectedBetweenness.of(measured).scores()
                : UndirectedBetweenness.of(measured).scores();
        double pairs = (people - 1) * (people - 2) / (directed ? 1 : 2);
        return Scores.of(raw.size(), person -> Figure.of(raw.valueOrNaN(person) / pairs));
    }
}
