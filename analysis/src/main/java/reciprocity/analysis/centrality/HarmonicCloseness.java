package reciprocity.analysis.centrality;

import reciprocity.analysis.kernel.Distances;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Harmonic closeness: the mean of one over the distance, in steps along ties, from the others to a person (in) or from the person to
 * them (out); who is out of reach counts 0; in [0, 1]. Below two people undefined (TOO_FEW_NODES). Marchiori and Latora
 * (2000), doi:10.1016/S0378-4371(00)00311-3.
 */
public final class HarmonicCloseness implements PersonMetric {

    private final Facing facing;
    private final MetricCard card;

    /** Seen from one end of the ties. */
    public HarmonicCloseness(Facing facing) {
        this.facing = facing;
        boolean in = facing == Facing.IN;
        this.card = MetricCard.card(
                        "harmonic." + facing.word(), in ? "Harmonic closeness, in" : "Harmonic closeness, out")
                .asks(
                        in
                                ? "How near is this person to everybody who looks for them?"
                                : "How near is everybody to this person?")
                .is(
                        in
                                ? "sum over j of 1/d(j, i), divided by n - 1; 1/inf = 0"
                                : "sum over j of 1/d(i, j), divided by n - 1; 1/inf = 0")
                .range("[0, 1]", "mean of 1/steps")
                .reads(
                        "1: one step for everybody; 0: out of reach for all. Defined on torn networks, where plain closeness"
                                + " is not.")
                .undefined("TOO_FEW_NODES below two people")
                .costs("O(nm/64) where many reach the same people at the same step, O(nm) at worst")
                .source("Marchiori, M., Latora, V. (2000). Harmony in the small-world. Physica A 285, 539-546."
                        + " doi:10.1016/S0378-4371(00)00311-3");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        int people = measured.people();
        if (people < 2) {
            return Scores.undefined(people, Reason.TOO_FEW_NODES);
        }
        Distances distances = measured.once(Distances.class, m -> Distances.of(m.ties()));
        Distances.Side side = facing == Facing.IN ? distances.to() : distances.from();
        double[] harmonic = new double[people];
        for (int person = 0; person < people; person++) {
            harmonic[person] = side.inverse(person) / (people - 1);
        }
        return Scores.of(harmonic);
    }
}
