package reciprocity.analysis;

import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;

/** Writes {@code METRICS.md} from the catalogue. */
final class MetricGuide {

    private final StringBuilder page = new StringBuilder();

    private MetricGuide() {}

    static String text() {
        MetricGuide guide = new MetricGuide();
        guide.page.append("# Metrics\n\n");
        guide.page
                .append(
                        "Made from `MetricCatalogue` by `MetricCatalogueTest`; never edited by hand. To make it again:\n")
                .append("`mvn -pl analysis -am test -Dtest=MetricCatalogueTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dmetrics.write=true`.\n\n")
                .append("n is the number of people, m that of directed ties. ANY is the network with a tie wherever one"
                        + " goes either way.\nAn undefined figure is null beside its reason, never 0.\n");
        guide.section("Of the network", NetworkMetric.class);
        guide.section("Of each person", PersonMetric.class);
        guide.section("Of each group", GroupMetric.class);
        guide.section("Of each pair of groups", MatrixMetric.class);
        return guide.page.toString();
    }

    private <M extends Metric> void section(String title, Class<M> shape) {
        page.append("\n## ").append(title).append('\n');
        for (M metric : MetricCatalogue.all(shape)) {
            entry(metric.card());
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
