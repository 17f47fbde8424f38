package reciprocity.study;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.kernel.Workers;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.OrgNetwork;

/**
 * Every figure of the catalogue for one network, in the catalogue's order.
 *
 * @param network what was measured
 * @param seed where chance began
 * @param permutations how many shuffles a significance test drew
 * @param overall one figure a metric
 * @param people one figure a person
 * @param groups one figure a group
 * @param pairs one figure a pair of groups, row by row
 */
public record Measurements(
        OrgNetwork network,
        long seed,
        int permutations,
        List<Single> overall,
        List<Column> people,
        List<Column> groups,
        List<Column> pairs) {

    /** A figure of the whole network with its card. */
    public record Single(MetricCard card, Figure figure) {}

    /** Figures of one metric with its card. */
    public record Column(MetricCard card, Scores scores) {}

    public Measurements {
        overall = List.copyOf(overall);
        people = List.copyOf(people);
        groups = List.copyOf(groups);
        pairs = List.copyOf(pairs);
    }

    /** Measures everything that the catalogue lists; what waits where there are many people is NOT_MEASURED. */
    public static Measurements of(Measured measured, Progress progress) {
        return of(measured, MetricCatalogue.all(), false, progress);
    }

    /** Measures some of what the catalogue lists, in the order given, however many people there are. */
    static Measurements of(Measured measured, List<Metric> metrics, Progress progress) {
        return of(measured, metrics, true, progress);
    }

    private static Measurements of(Measured measured, List<Metric> metrics, boolean named, Progress progress) {
        return Workers.heard(progress::within, () -> measure(measured, metrics, named, progress));
    }

    private static Measurements measure(Measured measured, List<Metric> metrics, boolean named, Progress progress) {
        List<Single> overall = new ArrayList<>();
        List<Column> people = new ArrayList<>();
        List<Column> groups = new ArrayList<>();
        List<Column> pairs = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            progress.at(i, metrics.size(), metric.id());
            boolean waits = !named && PersonFigures.waits(metric, measured.people());
            if (metric instanceof NetworkMetric one) {
                overall.add(
                        new Single(one.card(), waits ? Figure.undefined(Reason.NOT_MEASURED) : one.measure(measured)));
            } else if (metric instanceof PersonMetric one) {
                people.add(new Column(
                        one.card(),
                        waits ? Scores.undefined(measured.people(), Reason.NOT_MEASURED) : one.measure(measured)));
            } else if (metric instanceof GroupMetric one) {
                groups.add(new Column(one.card(), one.measure(measured)));
            } else if (metric instanceof MatrixMetric one) {
                pairs.add(new Column(one.card(), one.measure(measured)));
            }
        }
        progress.at(metrics.size(), metrics.size(), "");
        return new Measurements(
                measured.network(), measured.seed(), measured.permutations(), overall, people, groups, pairs);
    }
}
