package reciprocity.analysis.reciprocity;

import reciprocity.analysis.kernel.CommonNeighbours;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * The share of mutual pairs that are Simmelian: tied both ways to at least one same third person, in [0, 1]. Without a
 * mutual pair undefined (NO_TIES). Krackhardt (1998).
 */
public final class SimmelianShare implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("simmelian", "Share of Simmelian ties")
            .asks("How many mutual ties are held by a common third?")
            .is("pairs i <-> j for whom some k has i <-> k and j <-> k, divided by all mutual pairs")
            .range("[0, 1]", "share of mutual pairs")
            .reads("1: every mutual tie is part of a mutual triangle and so hard to break; 0: none is.")
            .undefined("NO_TIES without a mutual pair")
            .costs("O(M) row comparisons for M mutual pairs")
            .source(
                    "Krackhardt, D. (1998). Simmelian ties: super strong and sticky. In Kramer, R. M., Neale, M. A. (eds.),"
                            + " Power and Influence in Organizations, 21-38. Sage",
                    "Krackhardt, D. (1999). The ties that torture: Simmelian tie analysis in organizations. Research in the"
                            + " Sociology of Organizations 16, 183-210",
                    "Krackhardt, D., Kilduff, M. (2002). Structure, culture and Simmelian ties in entrepreneurial firms."
                            + " Social Networks 24, 279-290. doi:10.1016/S0378-8733(02)00008-4");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        Rows mutual = measured.ties().mutual();
        if (mutual.entries() == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        long simmelian = 0;
        for (int one = 0; one < mutual.people(); one++) {
            for (int at = mutual.begin(one); at < mutual.end(one); at++) {
                int other = mutual.neighbour(at);
                simmelian += one < other && CommonNeighbours.any(mutual, one, other) ? 1 : 0;
            }
        }
        return Figure.of(2.0 * simmelian / mutual.entries());
    }
}
