package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.report.Evidence;
import reciprocity.analysis.report.Insight;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.document.Block;
import reciprocity.document.Document.Part;

/** Findings as parts: the sentence, its bar with what would be expected, why, what it does not say, its evidence. */
final class FindingParts {

    /** Figures such as "12 of 33", whose value is the share. */
    private static final Pattern COUNTED = Pattern.compile("\\S+ of \\S+");

    private FindingParts() {}

    /** Findings on these topics, in the report's order. */
    static List<Part> of(Teller teller, Topic... topics) {
        Set<Topic> wanted = Set.of(topics);
        return of(teller, insight -> wanted.contains(insight.topic()));
    }

    static List<Part> of(Teller teller, Predicate<Insight> wanted) {
        return teller.report().insights().stream()
                .filter(wanted)
                .map(insight -> part(teller, insight))
                .toList();
    }

    private static Part part(Teller teller, Insight insight) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(teller.words(insight.context()), Block.Style.SMALL));
        Insight.Gauge gauge = insight.gauge();
        if (gauge != null) {
            blocks.add(bars(gauge));
        } else if (counted(insight)) {
            blocks.add(share(insight));
        }
        if (!insight.why().isEmpty()) {
            blocks.add(new Block.Text(teller.words(String.join(" ", insight.why())), Block.Style.BODY));
        }
        blocks.add(new Block.Notes(List.of(
                new Block.Note("What it does not say", teller.words(insight.caution())),
                new Block.Note("What one could do", teller.words(insight.action())))));
        blocks.add(new Block.Text(evidence(insight.evidence()), Block.Style.SMALL));
        return Part.finding(teller.words(insight.sentence()), insight.figure(), blocks);
    }

    private static Block.Bars bars(Insight.Gauge gauge) {
        String alt = "%s: %s; %s".formatted(gauge.label(), Say.percent(gauge.observed()), gauge.expectedLabel());
        return new Block.Bars(
                alt,
                gauge.label(),
                gauge.expectedLabel(),
                List.of(new Block.Bar(
                        gauge.label(), gauge.observed(), gauge.expected(), Say.percent(gauge.observed()))));
    }

    /** Whether the value is the share that the figure counts; that of "All 11" may be the share of those who lack something. */
    private static boolean counted(Insight insight) {
        return COUNTED.matcher(insight.figure()).matches()
                || (insight.figure().startsWith("All ") && insight.evidence().value() == 1);
    }

    /** So many of so many as a bar of the whole; nothing is expected of it. */
    private static Block.Bars share(Insight insight) {
        double share = insight.evidence().value();
        String words = Say.percent(share);
        return new Block.Bars(
                "%s: %s".formatted(insight.figure(), words),
                "share of all",
                "",
                List.of(new Block.Bar(insight.figure(), share, null, words)));
    }

    private static String evidence(Evidence evidence) {
        StringBuilder words = new StringBuilder("Evidence: ")
                .append(Say.some(evidence.ties(), "tie", "ties"))
                .append(" · ")
                .append(name(evidence.metric()))
                .append(' ')
                .append(Say.decimal(evidence.value(), 3));
        chance(words, "p", evidence.p());
        chance(words, "q", evidence.q());
        if (!evidence.kinds().isEmpty()) {
            words.append(" · from ").append(String.join(", ", evidence.kinds()));
        }
        return words.append('.').toString();
    }

    private static void chance(StringBuilder words, String letter, @Nullable Double value) {
        if (value != null) {
            words.append(" · ")
                    .append(letter)
                    .append(value < 0.001 ? " " : " = ")
                    .append(Say.chance(value));
        }
    }

    private static String name(String id) {
        return MetricCatalogue.all().stream()
                .filter(metric -> metric.id().equals(id))
                .map(Metric::card)
                .map(card -> card.name())
                .findFirst()
                .orElse("value");
    }
}
