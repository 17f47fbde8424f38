package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;

/**
 * How many parts the network falls into when people of a part must reach each other along ties; a person on no circle is a part.
 * A count, always defined, 0 without people. Tarjan (1972), doi:10.1137/0201010.
 */
public final class StrongComponentCount implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("components.strong", "Strong components")
            .asks("How many circles of people who all reach each other are there?")
            .is("number of largest sets of people of whom each reaches each along ties; a person on no circle is one")
            .range("[0, n]", "parts")
            .reads("1: what anybody gives can come back to them; n: nothing ever comes back.")
            .source("Tarjan, R. (1972). Depth-first search and linear graph algorithms. SIAM Journal on Computing 1,"
                    + " 146-160. doi:10.1137/0201010");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        return Figure.of(Krackhardt.strong(measured).count());
    }
}
