package reciprocity.analysis.metric;

/** A metric with one figure a pair of groups, the row sending to the column. */
public non-sealed interface MatrixMetric extends Metric {

    /** The figures row by row: place {@code row * groups + column}. */
    Scores measure(Measured measured);
}
