package reciprocity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;

/** The catalogue is complete, each metric says what it is and is tested, and the guide made from it is current. */
class MetricCatalogueTest {

    private static final List<String> NETWORK =
            words("people ties density dyads.mutual dyads.asymmetric dyads.null reciprocity reciprocity.dyad"
                    + " reciprocity.symmetry reciprocity.rho reciprocity.log_ratio reciprocity.weighted transitivity"
                    + " transitivity.directed clustering components.weak components.strong distance.mean diameter"
                    + " assortativity.group assortativity.degree modularity.group modularity.group.directed ei ei.ties"
                    + " centralization.in centralization.out centralization.betweenness krackhardt.connectedness"
                    + " krackhardt.hierarchy krackhardt.efficiency krackhardt.lubness krackhardt.lubness.turned"
                    + " triads.003 triads.012 triads.102 triads.021D triads.021U triads.021C triads.111D triads.111U"
                    + " triads.030T triads.030C triads.201 triads.120D triads.120U triads.120C triads.210 triads.300"
                    + " communities.modularity communities.count");

    private static final List<String> PERSON = words(
            "degree.in degree.out strength.in strength.out betweenness betweenness.undirected harmonic.in harmonic.out"
                    + " closeness.in pagerank pagerank.weighted eigenvector hub authority core clustering constraint"
                    + " constraint.undirected constraint.weighted effective_size effective_size.undirected ei"
                    + " reciprocity.total reciprocity.returned reciprocity.answered net_giver brokerage.coordinator"
                    + " brokerage.itinerant brokerage.gatekeeper brokerage.representative brokerage.liaison"
                    + " brokerage.total articulation community");

    private static final List<String> GROUP =
            words("size ei.sent ei.received ei.incident silo silo.p silo.q silo.connectors");

    private static final List<String> MATRIX = words("ties weight density observed_expected");

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    @Test
    void everyPublicIdIsThere() {
        assertThat(ids(NetworkMetric.class)).containsAll(NETWORK);
        assertThat(ids(PersonMetric.class)).containsAll(PERSON);
        assertThat(ids(GroupMetric.class)).containsAll(GROUP);
        assertThat(ids(MatrixMetric.class)).containsAll(MATRIX);
    }

    @Test
    void idsAreUniqueWithinAShape() {
        assertThat(ids(NetworkMetric.class)).doesNotHaveDuplicates();
        assertThat(ids(PersonMetric.class)).doesNotHaveDuplicates();
        assertThat(ids(GroupMetric.class)).doesNotHaveDuplicates();
        assertThat(ids(MatrixMetric.class)).doesNotHaveDuplicates();
    }

    private static <M extends Metric> List<String> ids(Class<M> shape) {
        return MetricCatalogue.all(shape).stream().map(Metric::id).toList();
    }

    @Test
    void aMetricIsFoundByItsShapeAndId() {
        for (Metric metric : MetricCatalogue.all(NetworkMetric.class)) {
            assertThat(MetricCatalogue.find(NetworkMetric.class, metric.id())).isSameAs(metric);
        }
        assertThat(MetricCatalogue.find(GroupMetric.class, "pagerank")).isNull();
    }

    @Test
    void everyCardSaysWhatAReaderHasToKnow() {
        for (Metric metric : MetricCatalogue.all()) {
            MetricCard card = metric.card();
            assertThat(List.of(
                            card.question(),
                            card.definition(),
                            card.range(),
                            card.unit(),
                            card.reading(),
                            card.undefined(),
                            card.complexity()))
                    .as("card of %s", card.id())
                    .noneMatch(String::isBlank);
            assertThat(card.source()).as("source of %s", card.id()).allMatch(source -> source.matches(".*\\d{4}.*"));
        }
    }

    @Test
    void everyMetricHasATestOfItsOwn() {
        Set<String> untested = new LinkedHashSet<>();
        for (Metric metric : MetricCatalogue.all()) {
            String test = metric.getClass().getName() + "Test";
            if (!hasTests(test)) {
                untested.add(test);
            }
        }
        assertThat(untested).as("tests that are missing").isEmpty();
    }

    private static boolean hasTests(String name) {
        try {
            Class<?> test = Class.forName(name, false, MetricCatalogueTest.class.getClassLoader());
            return Arrays.stream(test.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(Test.class));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void theGuideIsCurrent() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path guide = (here.endsWith("analysis") ? here : here.resolve("analysis")).resolve("METRICS.md");
        if (Boolean.getBoolean("metrics.write")) {
            Files.writeString(guide, MetricGuide.text(), StandardCharsets.UTF_8);
        }
        assertThat(guide).as("METRICS.md; make it with -Dmetrics.write=true").exists();
        assertThat(Files.readString(guide, StandardCharsets.UTF_8).lines())
                .as("METRICS.md is not what the catalogue says; make it again with -Dmetrics.write=true")
                .containsExactlyElementsOf(MetricGuide.text().lines().toList());
    }
}
