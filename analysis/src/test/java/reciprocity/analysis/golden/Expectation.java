package reciprocity.analysis.golden;

import java.util.List;

/**
 * Where the oracle has a metric's figures.
 *
 * @param shape the shape of the metric: NetworkMetric, PersonMetric, GroupMetric, MatrixMetric
 * @param id the metric's id
 * @param tolerance how far a figure may be off, times max(1, |figure|)
 * @param sources how to find a figure, each way compared
 */
record Expectation(String shape, String id, double tolerance, List<Source> sources) {

    /** One way to find a figure; the keys are the person, the group, or the row's and the column's group. */
    interface Source {
        Expected of(Oracle oracle, String... keys);
    }
}
