package reciprocity.export;

import java.util.List;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.variant.ReadingFamily;
import reciprocity.analysis.variant.Variants;

/** A metric's card with its shape, and what other programs print under a similar name. */
public record CardJson(
        String id,
        String shape,
        String name,
        String question,
        String definition,
        String range,
        String unit,
        String reading,
        String undefined,
        String complexity,
        List<String> source,
        List<ReadingFamily.Named> otherReadings) {

    /** The card of a metric. */
    public static CardJson of(Metric metric) {
        MetricCard card = metric.card();
        Class<? extends Metric> shape = shape(metric);
        return new CardJson(
                card.id(),
                shape(shape),
                card.name(),
                card.question(),
                card.definition(),
                card.range(),
                card.unit(),
                card.reading(),
                card.undefined(),
                card.complexity(),
                card.source(),
                Variants.others(shape, card.id()));
    }

    private static Class<? extends Metric> shape(Metric metric) {
        if (metric instanceof NetworkMetric) {
            return NetworkMetric.class;
        }
        if (metric instanceof GroupMetric) {
            return GroupMetric.class;
        }
        return metric instanceof MatrixMetric ? MatrixMetric.class : PersonMetric.class;
    }

    /** The word for a shape. */
    static String shape(Class<? extends Metric> shape) {
        if (shape == NetworkMetric.class) {
            return "network";
        }
        if (shape == GroupMetric.class) {
            return "group";
        }
        return shape == MatrixMetric.class ? "matrix" : "person";
    }
}
