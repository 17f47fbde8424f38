package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.Condensation;
import reciprocity.analysis.kernel.UpperBounds;
import reciprocity.analysis.kernel.WeakComponents;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;

/**
 * Krackhardt's LUBness: how seldom two people of one component lack a common authority, in [0, 1]. One instance reads ties as
 * the file has them, one with every tie turned round. Where no component has three people undefined (TOO_FEW_NODES).
 * Krackhardt (1994), counted as sna counts.
 */
public final class LeastUpperBounds implements NetworkMetric {

    /** Which way ties are read. */
    public enum Direction {
        /** As the file has them: an authority sends. */
        AS_FILED,
        /** Turned round: an authority receives, as where people name their boss. */
        TURNED
    }

    private final boolean turned;
    private final MetricCard card;

    /** LUBness of ties read this way. */
    public LeastUpperBounds(Direction direction) {
        this.turned = direction == Direction.TURNED;
        this.card = MetricCard.card(
                        turned ? "krackhardt.lubness.turned" : "krackhardt.lubness",
                        turned ? "Least-upper-boundedness, ties turned round" : "Least-upper-boundedness")
                .asks("Do any two people have somebody above both to settle between them?")
                .is("1 - V/sum((N_c - 1)(N_c - 2)/2) over weak components c; V counts pairs of one component without"
                        + " anybody who reaches both and reaches everybody else who reaches both (everybody reaches"
                        + " themselves). This is what sna's code counts; sna's manual has it the other way round, that"
                        + " every other such person reaches the bound: alike on trees, far apart where there are"
                        + " circles or several tops (A to C, B to C, C to D, C to E: 1/3 here, 5/6 by the manual)."
                        + (turned
                                ? " Every tie is turned round first: the one to read where ties point upwards."
                                : " A tie leads from the authority downwards."))
                .range("[0, 1]", "share of pairs")
                .reads("1: any two share one highest authority; low: several tops, with nobody above both.")
                .undefined("TOO_FEW_NODES where no weak component has three people")
                .costs(
                        "O(n + m) for trees, stars, chains and strong networks; O(k(c + e)) for c strong components joined by"
                                + " e ties, k of them below several tops, at worst")
                .source(Krackhardt.SOURCE);
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Figure measure(Measured measured) {
        double most = mostViolations(Krackhardt.weak(measured));
        if (most == 0) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        Condensation condensed = Krackhardt.condensed(measured);
        long bounded = UpperBounds.pairs(turned ? condensed.turned() : condensed);
        return Figure.of(1 - (Krackhardt.connectedPairs(measured) - bounded) / most);
    }

    private static double mostViolations(WeakComponents weak) {
        long most = 0;
        for (int part = 0; part < weak.count(); part++) {
            most += (weak.size(part) - 1L) * (weak.size(part) - 2L) / 2;
        }
        return most;
    }
}
