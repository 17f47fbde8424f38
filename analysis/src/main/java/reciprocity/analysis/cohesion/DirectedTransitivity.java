package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.TriadCensus;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Weak transitivity: the share of chains i to j to k whose ends are joined by i to k, in [0, 1]. Without a chain undefined
 * (NO_TIES). As sna computes it; Wasserman and Faust (1994), chapter 6, doi:10.1017/CBO9780511815478.
 */
public final class DirectedTransitivity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("transitivity.directed", "Directed transitivity")
            .asks("Where one supports a second and the second a third, does the first support the third?")
            .is("share of ordered i to j to k, i and k different, that have the tie i to k (sna's gtrans, weak)")
            .range("[0, 1]", "share of chains")
            .reads("1: every chain has its short cut. A circle of three has none.")
            .undefined("NO_TIES without a chain of three people")
            .costs("O(m sqrt(m))")
            .source("Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 6."
                    + " Cambridge University Press. doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        TriadCensus triads = Closure.triads(measured);
        return triads.chains() == 0
                ? Figure.undefined(Reason.NO_TIES)
                : Figure.of((double) triads.closedChains() / triads.chains());
    }
}
