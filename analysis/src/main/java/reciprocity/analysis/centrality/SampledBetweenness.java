package reciprocity.analysis.centrality;

import reciprocity.analysis.kernel.BetweennessSample;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;

/**
 * Directed betweenness estimated from shortest paths drawn by chance until everybody's share of the ordered pairs is known to
 * within eps, with chance 1 - delta for all at once; 0 or more, never undefined. Not in the catalogue, whose figures are exact:
 * for those who time it. Borassi and Natale (2019), doi:10.1145/3284359.
 */
public final class SampledBetweenness implements PersonMetric {

    /** The id by which it is asked for. */
    public static final String ID = "betweenness.sampled";

    private static final MetricCard CARD = MetricCard.card(ID, "Betweenness, sampled")
            .asks("Who is about how often in between, where there are too many people to look at all?")
            .is("the share of drawn shortest paths that pass through the person, times n (n - 1)")
            .range("[0, n (n - 1)]", "pairs of people")
            .reads("As betweenness, to within eps n (n - 1) for everybody at once with chance 1 - delta.")
            .costs("draws grow with 1 / eps^2 at most")
            .source("Borassi, M., Natale, E. (2019). KADABRA is an adaptive algorithm for betweenness via random"
                    + " approximation. ACM Journal of Experimental Algorithmics 24, 1.2. doi:10.1145/3284359");

    private final double eps;
    private final double delta;

    /**
     * @param eps the widest bound wanted, as a share of the n (n - 1) ordered pairs, in (0, 1)
     * @param delta the chance that some bound does not hold, in (0, 1)
     * @throws IllegalArgumentException if one is not in (0, 1)
     */
    public SampledBetweenness(double eps, double delta) {
        if (!(eps > 0 && eps < 1 && delta > 0 && delta < 1)) {
            throw new IllegalArgumentException("eps is %s and delta %s; both must lie in (0, 1)".formatted(eps, delta));
        }
        this.eps = eps;
        this.delta = delta;
    }

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        BetweennessSample sample = BetweennessSample.of(
                measured.ties().out(), measured.ties().in(), eps, delta, Integer.MAX_VALUE, measured.seed());
        double[] values = new double[measured.people()];
        for (int person = 0; person < values.length; person++) {
            values[person] = sample.value(person);
        }
        return Scores.of(values);
    }
}
