package reciprocity.analysis.centrality;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * Freeman's centralization of in- or out-degree: how far the network is a star around one person, in [0, 1]. Below three people
 * undefined (TOO_FEW_NODES). Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
 */
public final class DegreeCentralization implements NetworkMetric {

    private final Facing facing;
    private final MetricCard card;

    /** Seen from one end of the ties. */
    public DegreeCentralization(Facing facing) {
        this.facing = facing;
        boolean in = facing == Facing.IN;
        this.card = MetricCard.card(
                        "centralization." + facing.word(),
                        in ? "In-degree centralization" : "Out-degree centralization")
                .asks(in ? "Does everybody turn to one person?" : "Does all come from one person?")
                .is("sum of (largest - c_i) over people, divided by (n - 1)^2; c the "
                        + (in ? "in-degree" : "out-degree") + " (sna)")
                .range("[0, 1]", "index")
                .reads("1: a star around one person; 0: all are alike.")
                .undefined("TOO_FEW_NODES below three people")
                .source(
                        "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1,"
                                + " 215-239. doi:10.1016/0378-8733(78)90021-7");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Figure measure(Measured measured) {
        Rows rows = facing.of(measured.ties());
        long people = rows.people();
        if (people < 3) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        long largest = 0;
        for (int person = 0; person < people; person++) {
            largest = Math.max(largest, rows.degree(person));
        }
        return Figure.of((double) (largest * people - rows.entries()) / ((people - 1) * (people - 1)));
    }
}
