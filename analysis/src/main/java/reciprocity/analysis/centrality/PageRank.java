package reciprocity.analysis.centrality;

import reciprocity.analysis.kernel.TeleportingWalk;
import reciprocity.analysis.kernel.Weights;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.TieGraph;

/**
 * PageRank with damping 0.85: the share of time, in (0, 1], that a walker spends with each person who follows a random tie
 * with chance 0.85 and otherwise starts again with anybody; whoever has no outgoing tie is left for anybody. All shares sum
 * to 1. Without ties undefined (NO_TIES); by weight also where a weight is 0 or less (NOT_ASSESSABLE). Brin and Page (1998),
 * doi:10.1016/S0169-7552(98)00110-X.
 */
public final class PageRank implements PersonMetric {

    /** The chance to follow a tie. */
    public static final double DAMPING = 0.85;

    private static final String SOURCE =
            "Brin, S., Page, L. (1998). The anatomy of a large-scale hypertextual web search"
                    + " engine. Computer Networks and ISDN Systems 30, 107-117. doi:10.1016/S0169-7552(98)00110-X";

    private final boolean weighted;
    private final MetricCard card;

    private PageRank(boolean weighted, MetricCard card) {
        this.weighted = weighted;
        this.card = card;
    }

    /** All ties of a person are followed alike. */
    public static PageRank unweighted() {
        return new PageRank(
                false,
                MetricCard.card("pagerank", "PageRank")
                        .asks("Who is named by those who are themselves often named?")
                        .is("x = 0.15/n + 0.85 (sum over ties u -> v of x_u / k_out(u), and the x of people without"
                                + " outgoing ties spread evenly); sums to 1")
                        .range("(0, 1]", "share of time")
                        .reads("1/n: as much attention as everybody; the more above, the more attention ends here.")
                        .undefined("NO_TIES without ties")
                        .costs("O(n + m) a sweep, about 40 sweeps")
                        .source(SOURCE));
    }

    /** A person's ties are followed in proportion to their weights. */
    public static PageRank weighted() {
        return new PageRank(
                true,
                MetricCard.card("pagerank.weighted", "PageRank, weighted")
                        .asks("Who is named strongly by those who are themselves strongly named?")
                        .is(
                                "x = 0.15/n + 0.85 (sum over ties u -> v of x_u w_uv / s_out(u), and the x of people without"
                                        + " outgoing ties spread evenly); sums to 1")
                        .range("(0, 1]", "share of time")
                        .reads("1/n: as much attention as everybody; the more above, the more attention ends here.")
                        .undefined("NO_TIES without ties; NOT_ASSESSABLE where a weight is 0 or less")
                        .costs("O(n + m) a sweep, about 40 sweeps")
                        .source(SOURCE));
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        TieGraph ties = measured.ties();
        if (ties.ties() == 0) {
            return Scores.undefined(ties.people(), Reason.NO_TIES);
        }
        if (weighted && !(Weights.allPositive(ties.out()) && Double.isFinite(Weights.sum(ties.out())))) {
            return Scores.undefined(ties.people(), Reason.NOT_ASSESSABLE);
        }
        return Scores.of(TeleportingWalk.of(ties.out(), ties.in(), DAMPING, weighted));
    }
}
