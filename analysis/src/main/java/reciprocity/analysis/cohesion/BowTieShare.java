package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * The share of all people who stand in one part of the bow-tie, in [0, 1]; the five add up to 1. Undefined (NO_CORE) where no
 * two people reach each other. Broder and others (2000), doi:10.1016/S1389-1286(00)00083-9.
 */
public final class BowTieShare implements NetworkMetric {

    private final BowTie.Part part;
    private final MetricCard card;

    /** The share of one part. */
    public BowTieShare(BowTie.Part part) {
        this.part = part;
        this.card = MetricCard.card("bow_tie." + part.word(), "Bow-tie: " + part.word())
                .asks(question(part))
                .is(
                        "people in the part / n, along ties; core: the largest strong component (of equal ones that with the"
                                + " first id), in: reaches the core, out: reached from it, other: joined to it by ties of either"
                                + " direction only, disconnected: the rest")
                .range("[0, 1]", "share of people")
                .reads("The five shares add up to 1. A large core: most people are in one circle of mutual reach.")
                .undefined("NO_CORE where no two people reach each other")
                .source(
                        "Broder, A., Kumar, R., Maghoul, F., Raghavan, P., Rajagopalan, S., Stata, R., Tomkins, A., Wiener,"
                                + " J. (2000). Graph structure in the Web. Computer Networks 33, 309-320."
                                + " doi:10.1016/S1389-1286(00)00083-9");
    }

    private static String question(BowTie.Part part) {
        return switch (part) {
            case CORE -> "How many people are in the one circle in which all reach all?";
            case IN -> "How many give to that circle without getting anything back from it?";
            case OUT -> "How many only receive from it?";
            case OTHER -> "How many are joined to it, but neither give to it nor receive from it?";
            case DISCONNECTED -> "How many are cut off from it?";
        };
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Figure measure(Measured measured) {
        BowTie bowTie = BowTie.of(measured);
        Reason reason = bowTie.reason();
        return reason != null ? Figure.undefined(reason) : Figure.of((double) bowTie.size(part) / measured.people());
    }
}
