package reciprocity.analysis.metric;

/** A metric with one figure a person. */
public non-sealed interface PersonMetric extends Metric {

    /** The figure of each person, in the order of the network's index. */
    Scores measure(Measured measured);
}
