package reciprocity.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.report.Insight;
import reciprocity.analysis.silo.SiloDetector;
import reciprocity.document.Block;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.graph.Reading;
import reciprocity.graph.Symmetry;
import reciprocity.model.Asks;
import reciprocity.model.TieKind;
import reciprocity.study.Study;

/** With what the report was made: parameters, then each figure it prints with definition and source. */
final class MethodChapter {

    /** Figures that tables print whatever was found. */
    private static final List<String> ALWAYS =
            List.of("reciprocity", "silo", "observed_expected", "assortativity.group", "betweenness", "ei");

    private MethodChapter() {}

    static Chapter of(Teller teller) {
        return new Chapter(
                "method",
                "Method",
                "",
                List.of(
                        Part.of("With what this was made", List.of(new Block.Notes(parameters(teller.study())))),
                        Part.of("What the figures mean", List.of(new Block.Notes(definitions(teller)))),
                        Part.of("Sources", List.of(new Block.Notes(sources(teller))))));
    }

    private static List<Block.Note> parameters(Study study) {
        List<Block.Note> notes = new ArrayList<>();
        note(notes, "Kinds of tie", kinds(study));
        note(
                notes,
                "Direction",
                study.reading().direction() == Reading.Direction.BY_MEANING
                        ? "From the one who gives to the one who receives, whichever way the question was put. Several kinds are one graph."
                        : "As the file has it, from source to target.");
        if (study.reading().symmetry() != Symmetry.AS_NAMED) {
            note(
                    notes,
                    "Projection",
                    study.reading().symmetry() == Symmetry.EITHER
                            ? "Two people are tied both ways wherever a tie goes either way."
                            : "Only ties that go both ways count.");
        }
        Double least = study.reading().minimumWeight();
        note(
                notes,
                "Weights",
                least == null ? "No row was left out for its weight." : "Rows under %s are left out.".formatted(least));
        note(
                notes,
                "Whose answers",
                "Silo scores and findings count ties that respondents sent; other figures count every tie there is. A missing answer is no tie.");
        note(
                notes,
                "Chance",
                "Significance by shuffling group labels or ties: seed %d, %s shuffles%s, p = (1 + as extreme) / (1 + shuffles), q after Benjamini and Hochberg."
                        .formatted(
                                study.question().seed(),
                                Say.count(study.question().permutations()),
                                study.question().draws().asked() ? "" : " or as many as are affordable"));
        note(
                notes,
                "Silo",
                "Called only with a score of %s or more, q of %s or less, and %s of the group answered."
                        .formatted(SiloDetector.SCORE, SiloDetector.Q, Say.percent(SiloDetector.RESPONSE)));
        note(
                notes,
                "Small groups",
                "Nothing is shown of fewer than %d people, nor what would give it away by subtraction."
                        .formatted(study.guard().least()));
        note(
                notes,
                "Data",
                "Revision %s of the survey.".formatted(study.summary().revision()));
        return notes;
    }

    private static void note(List<Block.Note> notes, String term, String words) {
        notes.add(new Block.Note(term, words));
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
            words.append(", counts from ").append(Say.decimal(kind.threshold(), 1));
        }
        return words.append(kind.declared() ? ")" : ", read by its name)").toString();
    }

    /** The cards of what findings and tables print, each once, in the catalogue's order. */
    private static List<MetricCard> cards(Teller teller) {
        List<String> ids = Stream.concat(
                        ALWAYS.stream(),
                        teller.report().insights().stream()
                                .map(Insight::evidence)
                                .map(evidence -> evidence.metric()))
                .distinct()
                .toList();
        Map<String, MetricCard> cards = new LinkedHashMap<>();
        for (Metric metric : MetricCatalogue.all()) {
            if (ids.contains(metric.id())) {
                cards.putIfAbsent(metric.id(), metric.card());
            }
        }
        return List.copyOf(cards.values());
    }

    private static List<Block.Note> definitions(Teller teller) {
        return cards(teller).stream()
                .map(card -> new Block.Note(
                        Say.capital(card.name()), "%s Range %s.".formatted(ended(card.definition()), card.range())))
                .toList();
    }

    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static List<Block.Note> sources(Teller teller) {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        for (MetricCard card : cards(teller)) {
            for (String source : card.source()) {
                bySource.computeIfAbsent(source, one -> new ArrayList<>()).add(card.name());
            }
        }
        return bySource.entrySet().stream()
                .map(source ->
                        new Block.Note(Say.capital(String.join(", ", source.getValue())), ended(source.getKey())))
                .toList();
    }
}
