package reciprocity.analysis.bridge;

import reciprocity.analysis.kernel.EgoNetworks;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Effective size: a person's contacts less what they repeat of each other, above 0 and at most the number of contacts.
 * Undefined for a person without ties (NO_TIES). Burt (1992), ISBN 978-0-674-84371-4; without weights k - 2t/k (Borgatti
 * 1997, Connections 20(1), 35-38).
 */
public final class EffectiveSize implements PersonMetric {

    private static final String[] SOURCES = {
        "Burt, R. S. (1992). Structural Holes: The Social Structure of Competition, chapter 2. Harvard University Press."
                + " doi:10.4159/9780674029095",
        "Borgatti, S. P. (1997). Structural holes: unpacking Burt's redundancy measures. Connections 20(1), 35-38"
    };

    private final boolean directed;
    private final MetricCard card;

    private EffectiveSize(boolean directed, MetricCard card) {
        this.directed = directed;
        this.card = card;
    }

    /** A mutual tie counts twice. */
    public static EffectiveSize directed() {
        return new EffectiveSize(
                true,
                begun("effective_size", "Effective size")
                        .is(
                                "e_i = sum over contacts j of (1 - sum over the other contacts q of p_iq m_jq), p_iq = v_iq / sum"
                                        + " over k of v_ik, m_jq = v_jq / largest v_jk; v_ij = a_ij + a_ji; contacts are joined"
                                        + " by a tie either way, so who sends nothing has a value too (networkx prints none)")
                        .source(SOURCES));
    }

    /** Every pair joined either way counts once. */
    public static EffectiveSize undirected() {
        return new EffectiveSize(
                false,
                begun("effective_size.undirected", "Effective size, undirected")
                        .is("e_i = k - 2t/k: k contacts joined by a tie either way (ANY), t pairs of them joined")
                        .source(SOURCES));
    }

    private static MetricCard.Builder begun(String id, String name) {
        return MetricCard.card(id, name)
                .asks("How many different circles do this person's contacts reach?")
                .range("(0, k]", "contacts")
                .reads("As large as the number of contacts: none of them know each other; 1: all know each other.")
                .undefined("NO_TIES for a person without ties")
                .costs("O(sum of squared degrees)");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        EgoNetworks networks = (directed ? EgoTies.DIRECTED : EgoTies.UNDIRECTED).of(measured.ties());
        return networks == null
                ? Scores.undefined(measured.people(), Reason.NOT_ASSESSABLE)
                : EgoTies.scores(networks.effectiveSize());
    }
}
