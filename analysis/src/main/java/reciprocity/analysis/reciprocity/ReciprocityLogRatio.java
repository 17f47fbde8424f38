package reciprocity.analysis.reciprocity;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Relative log-odds of a returned tie, ln(r/d) with d the density. Without ties undefined (NO_TIES), without a returned
 * tie too (NOT_ASSESSABLE). Butts (2008), doi:10.18637/jss.v024.i06.
 */
public final class ReciprocityLogRatio implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card(
                    "reciprocity.log_ratio", "Log ratio of reciprocity to density")
            .asks("How many times likelier does a tie become by its return?")
            .is("ln(r/d) with r the edge reciprocity and d = m/(n(n-1)) the density (sna's edgewise.lrr)")
            .range("(-inf, inf)", "log ratio")
            .reads("0: as likely as any tie; 0.69: twice as likely; negative: less likely.")
            .undefined("NO_TIES without ties, NOT_ASSESSABLE where no tie is returned")
            .source("Butts, C. T. (2008). Social network analysis with sna. Journal of Statistical Software 24(6)."
                    + " doi:10.18637/jss.v024.i06");

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
        if (census.dyads().mutual() == 0) {
            return Figure.undefined(Reason.NOT_ASSESSABLE);
        }
        return Figure.of(Math.log(census.edgewise() / census.density()));
    }
}
