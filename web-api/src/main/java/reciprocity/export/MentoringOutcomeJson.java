package reciprocity.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import reciprocity.analysis.mentoring.MatchedChange;
import reciprocity.analysis.metric.Figure;
import reciprocity.study.MentoringOutcome;

/** Whether having had a mentor goes with being asked by more people later. */
public final class MentoringOutcomeJson {

    private static final double LEVEL = 0.05;

    private MentoringOutcomeJson() {}

    /** The object of the API. */
    public static ObjectNode of(MentoringOutcome outcome, String from, String to, String version) {
        Reasoned json = Reasoned.empty();
        json.json().put("from", from).put("to", to);
        put(json, outcome);
        json.json().set("reasons", json.reasons());
        json.json().put("version", version);
        return json.json();
    }

    /** The figures alone. */
    static void put(Reasoned json, MentoringOutcome outcome) {
        MatchedChange change = outcome.change();
        Figure difference = change.difference();
        boolean told = difference.defined();
        json.json().put("figure", MentoringOutcome.FIGURE);
        json.put("difference", difference).put("p", change.p());
        json.putCount("mentees", told ? Figure.of(change.some()) : difference);
        json.putCount("comparison", told ? Figure.of(change.others()) : difference);
        json.putCount("unmatched", told ? Figure.of(change.left()) : difference);
        json.put("ways", change.ways());
        json.json().put("exact", change.exact()).put("sentence", sentence(change));
    }

    /** What goes together is said, never what comes of what. */
    private static String sentence(MatchedChange change) {
        if (!change.difference().defined() || !change.p().defined()) {
            return "Too few to tell whether a mentor goes with being asked by more people.";
        }
        double difference = change.difference().value();
        String size = String.format(Locale.ROOT, "%.1f", Math.abs(difference));
        String sentence = size.equals("0.0")
                ? "Those who had a mentor are associated with as many people who ask them as comparable colleagues"
                : "Those who had a mentor are associated with %s %s people who ask them than comparable colleagues"
                        .formatted(size, difference < 0 ? "fewer" : "more");
        String p = String.format(Locale.ROOT, "p = %.2g", change.p().value());
        return change.p().value() <= LEVEL
                ? "%s (%s).".formatted(sentence, p)
                : "%s (%s: no more than chance would give).".formatted(sentence, p);
    }
}
