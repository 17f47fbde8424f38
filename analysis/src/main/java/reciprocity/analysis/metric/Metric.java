package reciprocity.analysis.metric;

/** A figure with its card, in one of four shapes. */
public sealed interface Metric permits NetworkMetric, PersonMetric, GroupMetric, MatrixMetric {

    /** What a reader has to know of it. */
    MetricCard card();

    /** The public id. */
    default String id() {
        return card().id();
    }
}
