package reciprocity.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules that every sentence of a report keeps. */
final class Lint {

    private static final int MOST_WORDS = 18;

    private static final Pattern CAUSE =
            words("because|leads? to|improves?|causes?|due to|therefore|drives?|results? in");
    private static final Pattern BLAME = words("isolated|bottleneck|worst|poor|poorly|weak|fails?|blame|lazy|silent");
    private static final Pattern JARGON = words("nodes?|edges?|centrality|betweenness|vertex|arcs?|graph|null|nan");
    private static final Pattern NUMBER = words("(?<!,)(one|1) (people|ties|support ties|pairs|leaders|communities)");
    private static final Pattern PERCENT = Pattern.compile("(?<!\\d\\u202F)%");

    private Lint() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    static void check(Report report) {
        assertThat(report.insights()).hasSizeLessThanOrEqualTo(report.audience().most());
        assertThat(report.insights()).extracting(Insight::id).doesNotHaveDuplicates();
        sentence(report.lead());
        sentence(report.leadContext());
        for (Insight insight : report.insights()) {
            sentence(insight.sentence());
            figureFirstOrLast(insight);
            assertThat(insight.why()).hasSizeBetween(1, 2).allSatisfy(Lint::sentence);
            sentence(insight.caution());
            sentence(insight.action());
            text(insight.context());
            text(insight.figure());
            Insight.Gauge gauge = insight.gauge();
            if (gauge != null) {
                text(gauge.label());
                text(gauge.expectedLabel());
                assertThat(gauge.observed()).isBetween(0.0, 1.0);
                assertThat(gauge.expected()).isBetween(0.0, 1.0);
            }
            assertThat(Double.isFinite(insight.evidence().value())).isTrue();
        }
        report.withheld().forEach(withheld -> text(withheld.why()));
    }

    private static void figureFirstOrLast(Insight insight) {
        String sentence = insight.sentence();
        assertThat(sentence.startsWith(insight.figure()) || sentence.endsWith(" " + insight.figure() + "."))
                .as("number first or last in: " + sentence)
                .isTrue();
    }

    private static void sentence(String sentence) {
        text(sentence);
        assertThat(sentence).matches("(?s)[\\p{Lu}\\p{N}].*[.]");
        List<String> words = new ArrayList<>();
        for (String word : sentence.split("\\s+", -1)) {
            if (!word.isBlank()) {
                words.add(word);
            }
        }
        assertThat(words).as(sentence).hasSizeLessThanOrEqualTo(MOST_WORDS);
    }

    private static void text(String text) {
        assertThat(text).isNotBlank().doesNotContain("  ").doesNotContainPattern(CAUSE);
        assertThat(text).doesNotContainPattern(BLAME).doesNotContainPattern(JARGON);
        assertThat(text).doesNotContainPattern(PERCENT);
        assertThat(text).doesNotContainPattern(NUMBER);
    }
}
