package reciprocity.analysis.centrality;

import reciprocity.analysis.kernel.SpectralLimit;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.Rows;

/**
 * Hubs name good authorities, authorities are named by good hubs: the leading eigenvectors of A A' and A' A, in [0, 1], the
 * largest value 1. Exactly 0 outside the leading part of the network; where several parts share the leading value, the
 * limit of iterating from all ones. Without ties undefined (NO_TIES); where the spectral gap is too small for the limit to
 * be found, NOT_ASSESSABLE. Kleinberg (1999), doi:10.1145/324133.324140.
 */
public final class HubsAndAuthorities implements PersonMetric {

    private static final String SOURCE = "Kleinberg, J. M. (1999). Authoritative sources in a hyperlinked environment."
            + " Journal of the ACM 46, 604-632. doi:10.1145/324133.324140";

    private final boolean hubs;
    private final MetricCard card;

    private HubsAndAuthorities(boolean hubs, MetricCard card) {
        this.hubs = hubs;
        this.card = card;
    }

    /** Who names good authorities. */
    public static HubsAndAuthorities hub() {
        return new HubsAndAuthorities(
                true,
                MetricCard.card("hub", "Hub score")
                        .asks("Who points to those whom everybody points to?")
                        .is("the leading eigenvector of A A', A the directed 0/1 matrix, largest value 1; where parts"
                                + " share the leading value, the limit of iterating A A' from all ones")
                        .range("[0, 1]", "index")
                        .reads("1: nobody names better authorities; 0: names nobody, or only outside the leading part.")
                        .undefined("NO_TIES without ties; NOT_ASSESSABLE where the iteration does not come to rest")
                        .costs("O(n + m) a step; steps grow with the root of the inverse spectral gap")
                        .source(SOURCE));
    }

    /** Who is named by good hubs. */
    public static HubsAndAuthorities authority() {
        return new HubsAndAuthorities(
                false,
                MetricCard.card("authority", "Authority score")
                        .asks("To whom do those point who know whom to ask?")
                        .is("the leading eigenvector of A' A, A the directed 0/1 matrix, largest value 1; where parts"
                                + " share the leading value, the limit of iterating A' A from all ones")
                        .range("[0, 1]", "index")
                        .reads("1: nobody is named by better hubs; 0: named by nobody, or outside the leading part.")
                        .undefined("NO_TIES without ties; NOT_ASSESSABLE where the iteration does not come to rest")
                        .costs("O(n + m) a step; steps grow with the root of the inverse spectral gap")
                        .source(SOURCE));
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        Rows out = measured.ties().out();
        Rows in = measured.ties().in();
        if (out.entries() == 0) {
            return Scores.undefined(measured.people(), Reason.NO_TIES);
        }
        double[] limit = hubs ? SpectralLimit.hubs(out, in) : SpectralLimit.hubs(in, out);
        return limit == null ? Scores.undefined(measured.people(), Reason.NOT_ASSESSABLE) : Scores.of(limit);
    }
}
