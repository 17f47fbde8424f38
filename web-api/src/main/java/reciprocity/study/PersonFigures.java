package reciprocity.study;

import java.util.List;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.PersonMetric;

/**
 * Which figures are measured unasked. Paths between everybody and everybody take minutes where there are many people, so that
 * figures that stand on them wait until somebody names them; until then they are NOT_MEASURED.
 */
public final class PersonFigures {

    /** From more people than this on, figures that stand on all paths are measured only when they are named. */
    public static final int MANY = 20_000;

    private static final List<String> ON_ALL_PATHS = List.of(
            "betweenness",
            "harmonic",
            "closeness",
            "diameter",
            "distance",
            "efficiency",
            "centralization.betweenness",
            "krackhardt.hierarchy",
            "krackhardt.lubness");

    private PersonFigures() {}

    /** What is measured unasked of so many people. */
    static List<Metric> quick(int people) {
        return MetricCatalogue.all().stream()
                .filter(metric -> metric instanceof PersonMetric && !waits(metric, people))
                .toList();
    }

    /** The ids of what is not measured unasked of so many people, of single ones; none where they are not many. */
    public static List<String> waiting(int people) {
        return MetricCatalogue.all().stream()
                .filter(metric -> metric instanceof PersonMetric && waits(metric, people))
                .map(Metric::id)
                .toList();
    }

    /** Whether a figure waits until it is named. */
    static boolean waits(Metric metric, int people) {
        return people > MANY
                && ON_ALL_PATHS.stream()
                        .anyMatch(id -> metric.id().equals(id) || metric.id().startsWith(id + "."));
    }
}
