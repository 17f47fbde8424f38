package reciprocity.analysis.bridge;

import reciprocity.analysis.kernel.EgoNetworks;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.Rows;

/**
 * Burt's hierarchy: how far a person's constraint comes from one contact, by the disorder index of Coleman and Theil, in
 * [0, 1]. Undefined without a contact (NO_TIES) and with one (TOO_FEW_NODES). Burt (1992), ISBN 978-0-674-84371-4.
 */
public final class EgoHierarchy implements PersonMetric {

    private final boolean directed;
    private final MetricCard card;

    private EgoHierarchy(boolean directed, String id, String name, String strength) {
        this.directed = directed;
        this.card = MetricCard.card(id, name)
                .asks("Does one contact hold this person, or all alike?")
                .is(
                        "H_i = sum over the k contacts j of (c_ij / C) ln(c_ij / C) / (k ln k), c_ij the part of constraint that"
                                + " comes from j, C = constraint / k; " + strength)
                .range("[0, 1]", "index")
                .reads("0: every contact constrains alike; near 1: one contact does it all.")
                .undefined("NO_TIES for a person without ties; TOO_FEW_NODES with one contact")
                .costs("O(sum of squared degrees)")
                .source("Burt, R. S. (1992). Structural Holes: The Social Structure of Competition, chapter 2. Harvard"
                        + " University Press. doi:10.4159/9780674029095");
    }

    /** A mutual tie counts twice. */
    public static EgoHierarchy directed() {
        return new EgoHierarchy(
                true,
                "hierarchy.ego",
                "Hierarchy of constraint",
                "v_ij = a_ij + a_ji, so that a mutual tie counts twice");
    }

    /** Every pair joined either way counts once. */
    public static EgoHierarchy undirected() {
        return new EgoHierarchy(
                false,
                "hierarchy.ego.undirected",
                "Hierarchy of constraint, undirected",
                "v_ij = 1 for every pair joined either way (ANY)");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        Rows either = measured.ties().either();
        EgoNetworks networks = (directed ? EgoTies.DIRECTED : EgoTies.UNDIRECTED).of(measured.ties());
        if (networks == null) {
            return Scores.undefined(measured.people(), Reason.NOT_ASSESSABLE);
        }
        double[] hierarchy = networks.hierarchy();
        return Scores.of(hierarchy.length, person -> switch (either.degree(person)) {
            case 0 -> Figure.undefined(Reason.NO_TIES);
            case 1 -> Figure.undefined(Reason.TOO_FEW_NODES);
            default -> Figure.of(hierarchy[person]);
        });
    }
}
