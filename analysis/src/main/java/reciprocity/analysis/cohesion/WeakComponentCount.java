package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;

/**
 * How many parts the network falls into when direction is left aside; a person without ties is a part. A count, always defined,
 * 0 without people. Wasserman and Faust (1994), chapter 4, doi:10.1017/CBO9780511815478.
 */
public final class WeakComponentCount implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("components.weak", "Weak components")
            .asks("Into how many unconnected parts does the network fall?")
            .is("number of largest sets of people joined by paths, the direction of ties left aside")
            .range("[0, n]", "parts")
            .reads("1: everybody is connected with everybody; each further part is cut off.")
            .source("Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 4."
                    + " Cambridge University Press. doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        return Figure.of(Krackhardt.weak(measured).count());
    }
}
