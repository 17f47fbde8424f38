package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.response.Badge;
import reciprocity.analysis.response.Interval;
import reciprocity.analysis.response.ResponseRate;
import reciprocity.study.MissingAnswers;
import reciprocity.study.MissingAnswers.Bounded;
import reciprocity.study.Study;

/** How many answered, what that allows, and how far figures could move by answers that are missing. */
public final class ResponseJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Study study;

    private ResponseJson(Study study) {
        this.study = study;
    }

    /** The object of the API and of the command {@code response}. */
    public static ObjectNode of(Study study, String version) {
        ResponseJson writer = new ResponseJson(study);
        ObjectNode json = NODES.objectNode();
        ObjectNode reasons = NODES.objectNode();
        MissingAnswers.Found found = study.ask(new MissingAnswers());
        json.set(
                "organization",
                writer.rate(ResponseRate.of(study.network()), study.guard().totalShown()));
        json.set("groups", writer.groups(found));
        json.putObject("thresholds").put(Badge.ALL_USES.name(), Badge.ALL).put(Badge.DIRECTIONAL.name(), Badge.SOME);
        json.put("personResults", study.showsPersons());
        ArrayNode asked = json.putArray("figures");
        found.byAsking().forEach(bounded -> asked.add(writer.bounded(bounded, reasons)));
        ObjectNode why = json.putObject("reasons");
        if (!reasons.isEmpty()) {
            why.set("figures", reasons);
        }
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private ObjectNode rate(ResponseRate rate, boolean shown) {
        ObjectNode json = NODES.objectNode().put("asked", rate.asked());
        boolean known = shown && rate.rate().defined();
        return json.put("answered", shown ? rate.answered() : null)
                .put("rate", known ? rate.rate().value() : null)
                .put("badge", shown ? rate.badge().name() : null)
                .put("withheld", !shown);
    }

    /** The same whichever way kinds ask. */
    private ObjectNode groups(MissingAnswers.Found found) {
        ObjectNode json = NODES.objectNode();
        if (!found.byAsking().isEmpty()) {
            found.byAsking()
                    .get(0)
                    .bounds()
                    .groups()
                    .forEach((group, rate) -> json.set(group, rate(rate, study.shows(group))));
        }
        return json;
    }

    private ObjectNode bounded(Bounded bounded, ObjectNode reasons) {
        ObjectNode json = NODES.objectNode().put("asks", bounded.bounds().asks().name());
        ArrayNode kinds = json.putArray("kinds");
        bounded.kinds().forEach(kinds::add);
        json.put("unknownPairs", bounded.bounds().unknownPairs());
        json.put("ignoredTies", bounded.bounds().ignoredTies());
        ObjectNode why = NODES.objectNode();
        boolean total = study.guard().totalShown();
        put(json, why, "reciprocity", bounded.reciprocity(), bounded.bounds().reciprocity(), total);
        put(json, why, "density", bounded.density(), bounded.bounds().density(), total);
        put(json, why, "ei", bounded.externalInternal(), bounded.bounds().externalInternal(), total);
        silos(bounded, json.putObject("silo"), why);
        if (!why.isEmpty()) {
            reasons.set(bounded.bounds().asks().name(), why);
        }
        return json;
    }

    private void silos(Bounded bounded, ObjectNode json, ObjectNode reasons) {
        ObjectNode why = NODES.objectNode();
        for (Map.Entry<String, Interval> one : bounded.bounds().silo().entrySet()) {
            int group = study.network().groups().names().indexOf(one.getKey());
            put(json, why, one.getKey(), bounded.silo().at(group), one.getValue(), study.shows(one.getKey()));
        }
        if (!why.isEmpty()) {
            reasons.set("silo", why);
        }
    }

    private static void put(
            ObjectNode json, ObjectNode reasons, String name, Figure observed, Interval interval, boolean shown) {
        ObjectNode values = json.putObject(name);
        ObjectNode why = NODES.objectNode();
        FigureJson.put(values, why, "observed", observed, shown);
        FigureJson.put(values, why, "respondents", interval.respondents(), shown);
        FigureJson.put(values, why, "least", interval.least(), shown);
        FigureJson.put(values, why, "greatest", interval.greatest(), shown);
        if (!why.isEmpty()) {
            reasons.set(name, why);
        }
    }
}
