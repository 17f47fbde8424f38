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
        MatchedChange change = outcome.change();
        Reasons reasons = new Reasons();
        ObjectNode json = Json.mapper().createObjectNode();
        json.put("from", from).put("to", to).put("figure", MentoringOutcome.FIGURE);
        Reasons.At at = reasons.at();
        at.put(json, "difference", change.difference());
        at.put(json, "p", change.p());
        boolean told = change.difference().defined();
        Figure none = change.difference();
        at.putCount(json, "mentees", told ? Figure.of(change.some()) : none);
        at.putCount(json, "comparison", told ? Figure.of(change.others()) : none);
        at.putCount(json, "unmatched", told ? Figure.of(change.left()) : none);
        json.put("ways", change.ways()).put("exact", change.exact());
        json.put("sentence", sentence(change));
        json.set("reasons", reasons.json());
        json.put("version", version);
        return json;
    }

    /** What goes together is said, never what comes of what. */
    private static String sentence(MatchedChange change) {
        if (!change.difference().defined() || !change.p().defined()) {
            return "Too few to tell whether a mentor goes with being asked by more people.";
        }
        double difference = change.difference().value();
        String more = String.format(Locale.ROOT, "%.1f %s", Math.abs(difference), difference < 0 ? "fewer" : "more");
        String sentence = "Those who had a mentor are associated with %s people who ask them than comparable colleagues"
                .formatted(more);
        String p = String.format(Locale.ROOT, "p = %.2g", change.p().value());
        return change.p().value() <= LEVEL
                ? "%s (%s).".formatted(sentence, p)
                : "%s (%s: no more than chance would give).".formatted(sentence, p);
    }
}
