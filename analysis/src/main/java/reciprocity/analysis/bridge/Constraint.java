package reciprocity.analysis.bridge;

import reciprocity.analysis.kernel.EgoNetworks;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Burt's constraint: how far a person's contacts all lead back to the same people, above 0 and at most about 9/8. High
 * means no structural hole to bridge. Undefined for a person without ties (NO_TIES); by weight for all where a weight is 0
 * or less (NOT_ASSESSABLE). Burt (1992), ISBN 978-0-674-84371-4.
 */
public final class Constraint implements PersonMetric {

    private static final String FORMULA = "c_i = sum over contacts j of (p_ij + sum over q of p_iq p_qj)^2 with"
            + " p_ij = v_ij / sum over k of v_ik; contacts are joined by a tie either way; ";
    private static final String SOURCE =
            "Burt, R. S. (1992). Structural Holes: The Social Structure of Competition, chapter 2. Harvard University"
                    + " Press. doi:10.4159/9780674029095";

    private final EgoTies strength;
    private final MetricCard card;

    private Constraint(EgoTies strength, MetricCard card) {
        this.strength = strength;
        this.card = card;
    }

    /** A mutual tie counts twice. */
    public static Constraint directed() {
        return new Constraint(
                EgoTies.DIRECTED,
                begun("constraint", "Constraint")
                        .is(FORMULA + "v_ij = a_ij + a_ji, so that a mutual tie counts twice (igraph, networkx)")
                        .undefined("NO_TIES for a person without ties")
                        .source(SOURCE));
    }

    /** Every pair joined either way counts once. */
    public static Constraint undirected() {
        return new Constraint(
                EgoTies.UNDIRECTED,
                begun("constraint.undirected", "Constraint, undirected")
                        .is(FORMULA + "v_ij = 1 for every pair joined either way (ANY)")
                        .undefined("NO_TIES for a person without ties")
                        .source(SOURCE));
    }

    /** Pairs count by the weights of both directions. */
    public static Constraint weighted() {
        return new Constraint(
                EgoTies.WEIGHTED,
                begun("constraint.weighted", "Constraint, weighted")
                        .is(FORMULA + "v_ij = w_ij + w_ji")
                        .undefined(
                                "NO_TIES for a person without ties; NOT_ASSESSABLE for all where a weight is 0 or less")
                        .source(SOURCE));
    }

    private static MetricCard.Builder begun(String id, String name) {
        return MetricCard.card(id, name)
                .asks("Do this person's contacts open doors to different people, or all to the same?")
                .range("(0, 9/8]", "index")
                .reads("Low: contacts who do not know each other, room to broker; high: all lead back to the same few.")
                .costs("O(sum of squared degrees)");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        if (measured.ties().ties() == 0) {
            return Scores.undefined(measured.people(), Reason.NO_TIES);
        }
        EgoNetworks networks = strength.of(measured.ties());
        return networks == null
                ? Scores.undefined(measured.people(), Reason.NOT_ASSESSABLE)
                : EgoTies.scores(networks.constraint());
    }
}
