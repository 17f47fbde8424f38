package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * Transitivity, 3 triangles over connected triples, direction left aside (ANY), in [0, 1]. Without a connected triple
 * undefined (NO_TIES). Newman, Watts and Strogatz (2002), doi:10.1073/pnas.012582999.
 */
public final class Transitivity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("transitivity", "Transitivity")
            .asks("Are the contacts of one person in contact themselves?")
            .is("3 triangles/connected triples, a tie where one goes either way (ANY)")
            .range("[0, 1]", "share of triples")
            .reads("1: everybody's contacts know each other; 0: nobody's do. Weighs people by their number of contacts,"
                    + " where mean clustering weighs all alike.")
            .undefined("NO_TIES without a person who has two contacts")
            .costs("O(m sqrt(m))")
            .source("Newman, M. E. J., Watts, D. J., Strogatz, S. H. (2002). Random graph models of social networks."
                    + " PNAS 99, 2566-2572. doi:10.1073/pnas.012582999");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        Rows either = measured.ties().either();
        long triples = 0;
        for (int person = 0; person < either.people(); person++) {
            long degree = either.degree(person);
            triples += degree * (degree - 1) / 2;
        }
        return triples == 0
                ? Figure.undefined(Reason.NO_TIES)
                : Figure.of(3.0 * Closure.triangles(measured).total() / triples);
    }
}
