package reciprocity.analysis.centrality;

import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.Rows;

/**
 * Degree: how many people send this person a tie (in) or receive one from them (out); a count in [0, n - 1], always defined.
 * Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
 */
public final class Degree implements PersonMetric {

    private final Facing facing;
    private final MetricCard card;

    /** Seen from one end of the ties. */
    public Degree(Facing facing) {
        this.facing = facing;
        boolean in = facing == Facing.IN;
        this.card = MetricCard.card("degree." + facing.word(), in ? "In-degree" : "Out-degree")
                .asks(in ? "How many people name this person?" : "How many people does this person name?")
                .is(in ? "number of people who send this person a tie" : "number of people this person sends a tie to")
                .range("[0, n - 1]", "people")
                .reads(in ? "High: sought or supported by many." : "High: turns to, or supports, many.")
                .source(
                        "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1,"
                                + " 215-239. doi:10.1016/0378-8733(78)90021-7");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        Rows rows = facing.of(measured.ties());
        double[] degrees = new double[rows.people()];
        for (int person = 0; person < degrees.length; person++) {
            degrees[person] = rows.degree(person);
        }
        return Scores.of(degrees);
    }
}
