package reciprocity.analysis.silo;

import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Scores;

/** How often shuffled group labels give a silo score as high. */
public final class SiloShareOfChance implements GroupMetric {

    private static final MetricCard CARD = MetricCard.card("silo.p", "p of the silo score")
            .asks("How often would chance give a silo score as high?")
            .is(
                    "share of label assignments with a score of at least the observed one: (1 + number) / (B + 1) over B shuffles of all labels, or the plain share of all assignments where there are at most 20,000; all people and all arcs, whoever sent them (OBSERVED)")
            .range("(0, 1]", "share")
            .reads("small: chance seldom does as much")
            .undefined("as the silo score")
            .costs("O(B (n + m))")
            .source(
                    "Phipson, B., Smyth, G. K. (2010), Permutation p-values should never be zero, doi:10.2202/1544-6115.1585");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        return SiloFigures.observed(measured).p();
    }
}
