package reciprocity.analysis.golden;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the oracle has a metric's figures.
 *
 * @param shape the shape of the metric: NetworkMetric, PersonMetric, GroupMetric, MatrixMetric
 * @param id the metric's id
 * @param tolerance how far a figure may be off, times max(1, |figure|)
 * @param sources how to find a figure, each way compared
 * @param without why the oracle has no such figure; null where it has
 */
record Expectation(
        String shape,
        String id,
        double tolerance,
        List<Source> sources,
        @Nullable String without) {

    Expectation {
        if (sources.isEmpty() == (without == null || without.isBlank())) {
            throw new IllegalArgumentException(
                    "%s %s needs either a figure of the oracle or the reason why there is none".formatted(shape, id));
        }
    }

    /** One way to find a figure; the keys are the person, the group, or the row's and the column's group. */
    interface Source {
        Expected of(Oracle oracle, String... keys);
    }
}
