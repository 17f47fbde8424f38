package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Krackhardt's connectedness: the share of pairs of people in one weak component, in [0, 1]. Below two people undefined
 * (TOO_FEW_NODES). Krackhardt (1994), as in sna.
 */
public final class Connectedness implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("krackhardt.connectedness", "Connectedness")
            .asks("How many pairs of people are connected at all?")
            .is("sum over weak components c of N_c(N_c - 1), divided by n(n - 1)")
            .range("[0, 1]", "share of pairs")
            .reads("1: one whole; 0: everybody alone.")
            .undefined("TOO_FEW_NODES below two people")
            .source(Krackhardt.SOURCE);

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        double people = measured.people();
        return people < 2
                ? Figure.undefined(Reason.TOO_FEW_NODES)
                : Figure.of(2.0 * Krackhardt.connectedPairs(measured) / (people * (people - 1)));
    }
}
