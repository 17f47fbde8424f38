package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import reciprocity.model.PersonId;
import reciprocity.model.Scenario;
import reciprocity.study.Comparison;
import reciprocity.study.Study;

/** Scenarios, and what they would change. */
public final class ScenarioJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ScenarioJson() {}

    /** A scenario as the API takes and gives it. */
    public static ObjectNode of(Scenario scenario) {
        ObjectNode json = NODES.objectNode().put("name", scenario.name());
        ArrayNode moves = json.putArray("moves");
        for (Scenario.Move move : scenario.moves()) {
            ObjectNode one = moves.addObject();
            ids(one.putArray("people"), move.people());
            one.put("from", move.from()).put("to", move.to());
        }
        ids(json.putArray("departures"), scenario.departures());
        ArrayNode introductions = json.putArray("introductions");
        for (Scenario.Introduced pair : scenario.introductions()) {
            ids(introductions.addArray(), List.of(pair.one(), pair.other()));
        }
        return json;
    }

    private static void ids(ArrayNode array, List<PersonId> people) {
        people.forEach(person -> array.add(person.value()));
    }

    /** Every figure before and after. */
    public static ObjectNode of(Comparison comparison, String version) {
        ObjectNode json = NODES.objectNode();
        json.set("scenario", of(comparison.scenario()));
        json.set("before", side(comparison.before(), version));
        json.set("after", side(comparison.after(), version));
        json.set("parameters", ParametersJson.of(comparison.before(), version));
        return json;
    }

    private static ObjectNode side(Study study, String version) {
        ObjectNode json = NODES.objectNode();
        json.set("metrics", MetricsJson.of(study.measurements()));
        json.set("silos", SilosJson.forApi(study, version));
        json.set("matrix", MatrixJson.of(study, version));
        return json;
    }
}
