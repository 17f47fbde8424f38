package reciprocity.export;

import java.util.Locale;
import java.util.stream.Collectors;
import reciprocity.analysis.report.Report;
import reciprocity.analysis.response.Badge;
import reciprocity.analysis.silo.SiloDetector;
import reciprocity.graph.Reading;
import reciprocity.graph.Symmetry;
import reciprocity.model.Asks;
import reciprocity.model.TieKind;
import reciprocity.study.Study;

/** With what the report was made, and how far its data reach. */
final class HtmlMethod {

    private HtmlMethod() {}

    static String of(Study study, Report report) {
        StringBuilder html = new StringBuilder("<section>\n<h2>Method and data quality</h2>\n<dl class=\"method\">\n");
        item(html, "Kinds of tie", kinds(study));
        item(
                html,
                "Direction",
                study.reading().direction() == Reading.Direction.BY_MEANING
                        ? "From the one who gives to the one who receives, whichever way the question was put. Several kinds are one graph."
                        : "As the file has it, from source to target.");
        if (study.reading().symmetry() != Symmetry.AS_NAMED) {
            item(
                    html,
                    "Projection",
                    study.reading().symmetry() == Symmetry.EITHER
                            ? "Two people are tied both ways wherever a tie goes either way."
                            : "Only ties that go both ways count.");
        }
        item(html, "Weights", weights(study));
        item(
                html,
                "Whose answers",
                "%s of %s people answered. Silo scores and findings count ties that respondents sent; other figures count every tie there is. A missing answer is no tie. From %s of answers on figures serve every use, from %s on they show directions; below that nothing is said of single people."
                        .formatted(
                                Html.count(study.summary().respondents()),
                                Html.count(study.summary().people()),
                                Html.percent(Badge.ALL),
                                Html.percent(Badge.SOME)));
        item(
                html,
                "Chance",
                "Significance by shuffling group labels or ties: seed %d, %s shuffles, p = (1 + as extreme) / (1 + shuffles), q after Benjamini and Hochberg."
                        .formatted(
                                study.question().seed(),
                                Html.count(study.question().permutations())));
        item(
                html,
                "Silo",
                "Called only with a score of %s or more, q of %s or less, and %s of the group answered."
                        .formatted(SiloDetector.SCORE, SiloDetector.Q, Html.percent(SiloDetector.RESPONSE)));
        item(
                html,
                "Small groups",
                "Nothing is shown of fewer than %d people, nor what would give it away by subtraction."
                        .formatted(study.guard().least()));
        item(html, "Not said here", withheld(report));
        return html.append("</dl>\n</section>\n").toString();
    }

    private static void item(StringBuilder html, String term, String words) {
        html.append("<div><dt>")
                .append(Html.text(term))
                .append("</dt><dd>")
                .append(Html.text(words))
                .append("</dd></div>\n");
    }

    private static String kinds(Study study) {
        return study.kindNames().stream()
                .map(name -> words(study.survey().kind(name)))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String words(TieKind kind) {
        StringBuilder words = new StringBuilder(kind.name())
                .append(" (")
                .append(kind.meaning().name().toLowerCase(Locale.ROOT))
                .append(kind.asks() == Asks.GIVES ? ", asks who is given to" : ", asks who is received from");
        if (kind.threshold() != null) {
            words.append(", counts from ").append(kind.threshold());
        }
        return words.append(kind.declared() ? ")" : ", read by its name)").toString();
    }

    private static String weights(Study study) {
        Double least = study.reading().minimumWeight();
        return least == null ? "No row was left out for its weight." : "Rows under %s are left out.".formatted(least);
    }

    private static String withheld(Report report) {
        if (report.withheld().isEmpty()) {
            return "Every finding that was looked for and found is in this report.";
        }
        return report.withheld().stream()
                .map(one ->
                        "%d on %s: %s".formatted(one.count(), one.topic().name().toLowerCase(Locale.ROOT), one.why()))
                .collect(Collectors.joining("; ", "", "."));
    }
}
