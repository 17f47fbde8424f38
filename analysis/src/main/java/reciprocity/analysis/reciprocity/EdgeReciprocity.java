package reciprocity.analysis.reciprocity;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Edge reciprocity, r = 2M/(2M + A): the share of ties that are returned, in [0, 1]; M mutual and A one-way pairs.
 * Without ties undefined (NO_TIES). Wasserman and Faust (1994), chapter 13, doi:10.1017/CBO9780511815478.
 */
public final class EdgeReciprocity implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("reciprocity", "Edge reciprocity")
            .asks("How much of what is given comes back?")
            .is(
                    "r = 2M/(2M + A), the share of ties that are returned; M mutual pairs, A one-way pairs (igraph's default,"
                            + " sna's edgewise)")
            .range("[0, 1]", "share of ties")
            .reads("1: every tie is returned; 0: none is. Chance alone returns a share as large as the density, so read"
                    + " reciprocity.rho beside it.")
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
        return census.noTies() ? Figure.undefined(Reason.NO_TIES) : Figure.of(census.edgewise());
    }
}
