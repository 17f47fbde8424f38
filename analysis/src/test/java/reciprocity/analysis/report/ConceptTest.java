package reciprocity.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Metric;

/** The table of ideas names only what there is, leaves none out, and the page made from it is current. */
class ConceptTest {

    private static final String HEAD = """
            # What the product answers of the 61 ideas

            Made by `ConceptTest` from `Concept`; never edited by hand. To make it again, run that test with
            `-Dconcepts.write=true`. A figure is an id of [METRICS.md](METRICS.md) or a door of this module; a finding is
            a topic of the report's sentences. An idea without either is not answered, and it is said why.

            | | idea | figures and doors | finding | not, or not whole |
            |---|---|---|---|---|
            """;

    @Test
    void everyIdeaIsThereOnce() {
        assertThat(Concept.all())
                .extracting(Concept::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 61).boxed().toList());
    }

    @Test
    void everyFigureAndDoorIsThere() {
        Set<String> ids = MetricCatalogue.all().stream().map(Metric::id).collect(Collectors.toSet());
        Set<String> missing = new LinkedHashSet<>();
        for (Concept concept : Concept.all()) {
            for (String figure : concept.figures()) {
                if (!ids.contains(figure) && !isDoor(figure)) {
                    missing.add(concept.number() + " " + figure);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isDoor(String name) {
        try {
            Class.forName("reciprocity.analysis." + name, false, ConceptTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void everyTopicOfAFindingAnswersAnIdea() {
        Set<Insight.Topic> topics = new LinkedHashSet<>();
        Concept.all().forEach(concept -> topics.addAll(concept.topics()));
        // What helps to read the map, and what is told of departments, stands for no single idea.
        assertThat(List.of(Insight.Topic.values()))
                .filteredOn(topic -> !topics.contains(topic))
                .containsExactlyInAnyOrder(Insight.Topic.COMMUNITY, Insight.Topic.GIVING);
    }

    @Test
    void whatIsNotAnsweredSaysWhy() {
        for (Concept concept : Concept.all()) {
            if (!concept.answered()) {
                assertThat(concept.note()).as(concept.name()).matches("(Not answered|By design not answered): .+\\.");
                assertThat(concept.topics()).isEmpty();
            }
        }
    }

    @Test
    void thePageIsCurrent() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (Concept concept : Concept.all()) {
            text.append("| %d | %s | %s | %s | %s |%n"
                    .formatted(
                            concept.number(),
                            concept.name(),
                            concept.figures().stream()
                                    .map(figure -> "`" + figure + "`")
                                    .collect(Collectors.joining(", ")),
                            concept.topics().stream().map(Enum::name).collect(Collectors.joining(", ")),
                            concept.note()));
        }
        Path here = Path.of("").toAbsolutePath();
        Path page = (here.endsWith("analysis") ? here : here.resolve("analysis")).resolve("CONCEPTS.md");
        if (Boolean.getBoolean("concepts.write")) {
            Files.writeString(page, text, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(page, StandardCharsets.UTF_8).lines())
                .as("CONCEPTS.md is not what Concept says; make it again with -Dconcepts.write=true")
                .containsExactlyElementsOf(text.toString().lines().toList());
    }
}
