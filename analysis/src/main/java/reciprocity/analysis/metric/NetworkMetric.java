package reciprocity.analysis.metric;

/** A metric with one figure for the whole network. */
public non-sealed interface NetworkMetric extends Metric {

    /** The figure of a network. */
    Figure measure(Measured measured);
}
