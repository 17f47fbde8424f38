package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;

/**
 * How many directed ties the network has (m); a count, always defined. Wasserman and Faust (1994), chapter 4,
 * doi:10.1017/CBO9780511815478.
 */
public final class TieCount implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("ties", "Ties")
            .asks("How many ties are there?")
            .is("m, ordered pairs of people with a tie; repeated ties count once, ties to oneself not at all")
            .range("[0, n(n-1)]", "ties")
            .reads("A count; a mutual pair has two ties.")
            .costs("O(1)")
            .source("Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 4."
                    + " Cambridge University Press. doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        return Figure.of(measured.ties().ties());
    }
}
