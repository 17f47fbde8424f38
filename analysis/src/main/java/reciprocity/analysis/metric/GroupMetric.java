package reciprocity.analysis.metric;

/** A metric with one figure a group. */
public non-sealed interface GroupMetric extends Metric {

    /** The figure of each group, in the order of the network's grouping. */
    Scores measure(Measured measured);
}
