package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Krackhardt's efficiency: how few ties there are beyond those that hold the components together, in [0, 1]. Without two
 * people in one component undefined (NO_TIES). Krackhardt (1994), with the normaliser sna uses today.
 */
public final class Efficiency implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("krackhardt.efficiency", "Efficiency")
            .asks("How many ties are more than the connection needs?")
            .is("1 - (m - sum(N_c - 1))/sum(N_c(N_c - 1) - (N_c - 1)) over weak components c; m counts directed ties")
            .range("[0, 1]", "share of possible extra ties")
            .reads("1: no tie to spare, each loss tears the network; 0: every tie possible is there.")
            .undefined("NO_TIES without ties")
            .source(Krackhardt.SOURCE);

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        long needed = (long) measured.people() - Krackhardt.weak(measured).count();
        double room = 2.0 * Krackhardt.connectedPairs(measured) - needed;
        return room == 0
                ? Figure.undefined(Reason.NO_TIES)
                : Figure.of(1 - (measured.ties().ties() - needed) / room);
    }
}
