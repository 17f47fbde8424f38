package reciprocity.analysis.reciprocity;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Dyad reciprocity, M/(M + A): the share of joined pairs that are joined both ways, in [0, 1]. Without ties undefined
 * (NO_TIES). Wasserman and Faust (1994), chapter 13, doi:10.1017/CBO9780511815478.
 */
public final class DyadReciprocity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("reciprocity.dyad", "Dyad reciprocity")
            .asks("How many of the pairs who are in touch give each other?")
            .is("M/(M + A), mutual pairs over pairs joined either way (igraph's mode ratio, sna's dyadic.nonnull)")
            .range("[0, 1]", "share of joined pairs")
            .reads(
                    "1: every joined pair is mutual. Never above edge reciprocity, because a mutual pair counts once here.")
            .undefined("NO_TIES without ties")
            .source("Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 13."
                    + " Cambridge University Press. doi:10.1017/CBO9780511815478");

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
        double mutual = census.dyads().mutual();
        return Figure.of(mutual / (mutual + census.dyads().asymmetric()));
    }
}
