package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Density, m/(n(n-1)): the share of ties possible that are there, in [0, 1]. Below two people undefined
 * (TOO_FEW_NODES). Wasserman and Faust (1994), chapter 4, doi:10.1017/CBO9780511815478.
 */
public final class Density implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("density", "Density")
            .asks("How many of the ties possible are there?")
            .is("m/(n(n-1)), directed ties over ordered pairs of people")
            .range("[0, 1]", "share of possible ties")
            .reads(
                    "Falls with size by itself: people do not keep more ties in a larger organization. Compare networks of"
                            + " like size.")
            .undefined("TOO_FEW_NODES below two people")
            .costs("O(1)")
            .source("Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 4."
                    + " Cambridge University Press. doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        double people = measured.people();
        return people < 2
                ? Figure.undefined(Reason.TOO_FEW_NODES)
                : Figure.of(measured.ties().ties() / (people * (people - 1)));
    }
}
