package reciprocity.analysis;

import java.util.List;
import java.util.Locale;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.variant.Variant;
import reciprocity.analysis.variant.Variants;

/** Writes {@code METRICS.md} from the catalogue. */
final class MetricGuide {

    private final StringBuilder page = new StringBuilder();

    private MetricGuide() {}

    static String text() {
        MetricGuide guide = new MetricGuide();
        guide.page.append("# Metrics\n\n");
        guide.page
                .append(
                        "Made from `MetricCatalogue` and `ConceptCatalogue` by `MetricCatalogueTest`; never edited by hand. To make it again:\n")
                .append("`mvn -pl analysis -am test -Dtest=MetricCatalogueTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dmetrics.write=true`.\n\n")
                .append(
                        "Another reading: what other programs print under a similar name; \"there\" is its value on the network"
                                + " A <-> B,\nB -> C, C -> A, C <-> D, D -> E, E <-> F, F -> D with groups A, B, C and D, E, F,"
                                + " told last for the reading itself.\n\n")
                .append("n is the number of people, m that of directed ties. ANY is the network with a tie wherever one"
                        + " goes either way.\nAn undefined figure is null beside its reason, never 0.\n");
        guide.section("Of the network", NetworkMetric.class);
        guide.section("Of each person", PersonMetric.class);
        guide.section("Of each group", GroupMetric.class);
        guide.section("Of each pair of groups", MatrixMetric.class);
        guide.page.append(
                "\n## What leaders ask\n\nOf several kinds of tie by their meaning, and of who leads: in the answer of"
                        + " `leadership`, and beside it in the API.\n");
        ConceptCatalogue.all().forEach(guide::entry);
        return guide.page.toString();
    }

    private <M extends Metric> void section(String title, Class<M> shape) {
        page.append("\n## ").append(title).append('\n');
        for (M metric : MetricCatalogue.all(shape)) {
            entry(metric.card());
            otherReadings(shape, metric.id());
        }
    }

    /** What other programs print under the same name; for the network with the values on the two triangles of the tests. */
    private void otherReadings(Class<? extends Metric> shape, String id) {
        Measured triangles = Fixtures.drawn(Fixtures.F1);
        List<Variant> readings = Variants.of(triangles, shape, id);
        for (Variant reading : readings.subList(Math.min(1, readings.size()), readings.size())) {
            Figure value = reading.value();
            String there = shape != NetworkMetric.class
                    ? ""
                    : value.defined()
                            ? String.format(Locale.ROOT, ", there %.4f", value.value())
                            : ", there " + value.reason();
            line("Another reading", reading.name() + " (" + reading.printedBy() + ")" + there);
        }
        if (!readings.isEmpty() && shape == NetworkMetric.class) {
            line(
                    "Its own value there",
                    String.format(Locale.ROOT, "%.4f", readings.get(0).value().value()));
        }
    }

    private void entry(MetricCard card) {
        page.append("\n### `")
                .append(card.id())
                .append("` ")
                .append(card.name())
                .append("\n\n");
        page.append(card.question()).append("\n\n");
        line("Definition", card.definition());
        line("Range", card.range() + ", " + card.unit());
        line("Reading", card.reading());
        line("Undefined", card.undefined());
        line("Cost", card.complexity());
        card.source().forEach(source -> line("Source", source));
    }

    private void line(String label, String text) {
        page.append("- ").append(label).append(": ").append(text).append('\n');
    }
}
