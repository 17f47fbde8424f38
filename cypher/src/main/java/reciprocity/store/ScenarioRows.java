package reciprocity.store;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import reciprocity.model.PersonId;
import reciprocity.model.Scenario;
import reciprocity.model.SurveyId;

/** Scenarios as parameters and rows. */
final class ScenarioRows {

    private ScenarioRows() {}

    static Map<String, Object> parameters(SurveyId survey, Scenario scenario) {
        return Map.of(
                "survey",
                survey.value(),
                "name",
                scenario.name(),
                "departures",
                ids(scenario.departures()),
                "ones",
                scenario.introductions().stream()
                        .map(pair -> pair.one().value())
                        .toList(),
                "others",
                scenario.introductions().stream()
                        .map(pair -> pair.other().value())
                        .toList(),
                "moves",
                scenario.moves().stream().map(ScenarioRows::move).toList());
    }

    private static Map<String, Object> move(Scenario.Move move) {
        String from = move.from();
        return Map.of(
                "people",
                ids(move.people()),
                "leaves",
                from != null,
                "left",
                from == null ? "" : from,
                "joined",
                move.to());
    }

    private static List<String> ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    static Scenario scenario(Record row) {
        Value scenario = row.get("scenario");
        List<String> ones = scenario.get("ones").asList(Value::asString);
        List<String> others = scenario.get("others").asList(Value::asString);
        return new Scenario(
                scenario.get("name").asString(),
                row.get("moves").asList(ScenarioRows::move),
                scenario.get("departures").asList(id -> new PersonId(id.asString())),
                java.util.stream.IntStream.range(0, ones.size())
                        .mapToObj(i -> new Scenario.Introduced(new PersonId(ones.get(i)), new PersonId(others.get(i))))
                        .toList());
    }

    private static Scenario.Move move(Value move) {
        return new Scenario.Move(
                move.get("people").asList(id -> new PersonId(id.asString())),
                move.get("leaves").asBoolean() ? move.get("left").asString() : null,
                move.get("joined").asString());
    }
}
