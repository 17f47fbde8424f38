package reciprocity.analysis.reciprocity;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Reciprocity beyond chance, (r - d)/(1 - d) with d the density: the correlation of a tie with its return, at most 1.
 * Without ties undefined (NO_TIES), with all ties too (CONSTANT). Garlaschelli and Loffredo (2004),
 * doi:10.1103/PhysRevLett.93.268701.
 */
public final class ReciprocityCorrelation implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("reciprocity.rho", "Reciprocity beyond chance")
            .asks("Is more given back than chance alone would bring?")
            .is("rho = (r - d)/(1 - d) with r the edge reciprocity and d = m/(n(n-1)) the density")
            .range("[-d/(1 - d), 1]", "correlation")
            .reads("Above 0: returned more often than in a network with ties laid at random; 0: as chance has it;"
                    + " below 0: returns are avoided, as in a chain of command.")
            .undefined("NO_TIES without ties, CONSTANT where every tie possible is there")
            .source("Garlaschelli, D., Loffredo, M. I. (2004). Patterns of link reciprocity in directed networks."
                    + " Physical Review Letters 93, 268701. doi:10.1103/PhysRevLett.93.268701");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        Census census = Census.of(measured);
        if (census.noTies()) {
            return Figure.undefined(Reason.NO_TIES);
        }
        if (census.dyads().asymmetric() + census.dyads().none() == 0) {
            return Figure.undefined(Reason.CONSTANT);
        }
        double density = census.density();
        return Figure.of((census.edgewise() - density) / (1 - density));
    }
}
