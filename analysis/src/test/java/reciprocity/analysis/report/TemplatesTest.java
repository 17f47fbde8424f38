package reciprocity.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text from which a sentence is made, said or not on any data, as it stands in the sources of the report. */
class TemplatesTest {

    private static final int MOST_WORDS = 18;
    private static final Pattern CLASS =
            Pattern.compile("(.*Finding|Lead|Findings|Analysis|PairShortfall|CommonHome)\\.java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(because|leads? to|improves?|causes?|due to|therefore|drives?|results? in|isolated|bottleneck|worst|poor|"
                    + "poorly|weak|fails?|blame|lazy|silent|best|top performer|rank(ed|ing)?|nodes?|edges?|centrality|"
                    + "betweenness|vertex|arcs?|graph|42|68)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A share written into a text has no source; each comes from the data. */
    private static final Pattern UNSOURCED = Pattern.compile("\\d\\s?(%|per ?cent)");

    private static List<String> templates() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path room = (here.endsWith("analysis") ? here : here.resolve("analysis"))
                .resolve("src/main/java/reciprocity/analysis/report");
        List<String> templates = new ArrayList<>();
        try (Stream<Path> files = Files.list(room)) {
            for (Path file : files.sorted().toList()) {
                if (CLASS.matcher(file.getFileName().toString()).matches()) {
                    templates.addAll(templates(Files.readString(file)));
                }
            }
        }
        return templates;
    }

    /** The texts of a source that are words for a reader; those joined by a plus are one. */
    private static List<String> templates(String source) {
        String joined = source.replaceAll("\"\\s*\\+\\s*\"", "");
        List<String> texts = new ArrayList<>();
        Matcher literal = LITERAL.matcher(joined);
        while (literal.find()) {
            if (literal.group(1).contains(" ")) {
                texts.add(literal.group(1));
            }
        }
        return texts;
    }

    @Test
    void thereAreSentencesToLookAt() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(150).anyMatch(text -> text.contains("nobody to turn to"));
    }

    @Test
    void noTemplateNamesACauseRanksPeopleOrBlames() throws IOException {
        assertThat(templates()).allSatisfy(text -> assertThat(text).doesNotContainPattern(FORBIDDEN));
    }

    @Test
    void noTemplateHasAShareOfItsOwn() throws IOException {
        assertThat(templates()).allSatisfy(text -> assertThat(text).doesNotContainPattern(UNSOURCED));
    }

    @Test
    void noSentenceIsLongerThanEighteenWords() throws IOException {
        assertThat(templates())
                .filteredOn(text -> text.endsWith("."))
                .allSatisfy(text -> assertThat(text.split("\\s+", -1)).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @Test
    void aTextThatBreaksARuleIsFound() {
        assertThat(templates("say(\"Trust rose because support \" + \"did.\")"))
                .containsExactly("Trust rose because support did.")
                .allMatch(text -> FORBIDDEN.matcher(text).find());
        assertThat(UNSOURCED.matcher("42 % more likely").find()).isTrue();
        assertThat(FORBIDDEN.matcher("68 of them").find()).isTrue();
    }
}
