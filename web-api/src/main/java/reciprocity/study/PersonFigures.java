package reciprocity.study;

import java.util.List;
import java.util.Set;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.PersonMetric;

/**
 * Which figures of single people are measured unasked. Paths between everybody and everybody take minutes where there are
 * many people, so that those figures wait until somebody names them.
 */
public final class PersonFigures {

    /** From more people than this on, figures that stand on all paths are measured only when they are named. */
    public static final int MANY = 20_000;

    private static final Set<String> ON_ALL_PATHS = Set.of("betweenness", "harmonic", "closeness");

    private PersonFigures() {}

    /** What is measured unasked of so many people. */
    static List<Metric> quick(int people) {
        return MetricCatalogue.all().stream()
                .filter(metric -> metric instanceof PersonMetric && (people <= MANY || !onAllPaths(metric)))
                .toList();
    }

    /** The ids of what is not measured unasked of so many people; none where they are not many. */
    public static List<String> waiting(int people) {
        return MetricCatalogue.all().stream()
                .filter(metric -> metric instanceof PersonMetric && people > MANY && onAllPaths(metric))
                .map(Metric::id)
                .toList();
    }

    private static boolean onAllPaths(Metric metric) {
        String id = metric.id();
        int point = id.indexOf('.');
        return ON_ALL_PATHS.contains(point < 0 ? id : id.substring(0, point));
    }
}
