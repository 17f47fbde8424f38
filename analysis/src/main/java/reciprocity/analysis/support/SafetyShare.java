package reciprocity.analysis.support;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * The share of people whom nobody supports, or exactly one person, in [0, 1]. Without people undefined (TOO_FEW_NODES).
 * Wellman and Wortley (1990), doi:10.1086/229572.
 */
public final class SafetyShare implements NetworkMetric {

    private final int givers;
    private final MetricCard card;

    private SafetyShare(int givers, MetricCard card) {
        this.givers = givers;
        this.card = card;
    }

    /** People to whom no tie leads. */
    public static SafetyShare none() {
        return new SafetyShare(
                0, card("safety_net.none", "Share with nobody to turn to", "no", "have nobody to turn to"));
    }

    /** People to whom one tie leads. */
    public static SafetyShare one() {
        return new SafetyShare(
                1, card("safety_net.one", "Share with one person to turn to", "exactly one", "hang on one person"));
    }

    private static MetricCard card(String id, String name, String how, String what) {
        return MetricCard.card(id, name)
                .asks("How many people " + what + "?")
                .is("share of people with %s incoming tie".formatted(how))
                .range("[0, 1]", "share of people")
                .reads("0: nobody; 1: everybody.")
                .undefined("TOO_FEW_NODES without people")
                .costs("O(n)")
                .source(
                        "Wellman, B., Wortley, S. (1990). Different strokes from different folks: community ties and social"
                                + " support. American Journal of Sociology 96(3), 558-588. doi:10.1086/229572");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Figure measure(Measured measured) {
        Rows in = measured.ties().in();
        if (in.people() == 0) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        int people = 0;
        for (int person = 0; person < in.people(); person++) {
            people += in.degree(person) == givers ? 1 : 0;
        }
        return Figure.of((double) people / in.people());
    }
}
