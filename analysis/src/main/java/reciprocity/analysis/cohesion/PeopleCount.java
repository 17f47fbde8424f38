package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;

/**
 * How many people the network has (n), with ties or without; a count, always defined. Wasserman and Faust (1994),
 * chapter 4, doi:10.1017/CBO9780511815478.
 */
public final class PeopleCount implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("people", "People")
            .asks("How many people are in the network?")
            .is("n, everybody of the roster, with ties or without")
            .range("[0, inf)", "people")
            .reads("The size that every share is to be read against.")
            .costs("O(1)")
            .source("Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 4."
                    + " Cambridge University Press. doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        return Figure.of(measured.people());
    }
}
