package reciprocity.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reciprocity.export.Json;
import reciprocity.model.PersonId;
import reciprocity.model.Scenario;
import reciprocity.study.UnanswerableException;

/** A scenario out of a request's body, or a refusal that names the place and the rule. */
final class ScenarioReader {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final ObjectReader READER = Json.mapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private ScenarioReader() {}

    /** The body as an object; empty bodies are empty objects. */
    static JsonNode body(Context ctx) {
        byte[] bytes = ctx.bodyAsBytes();
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(ProblemMapping.byStatus(413));
        }
        try {
            JsonNode body = READER.readTree(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
            if (body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            throw wrong("body", "", "a single JSON object without repeated keys");
        }
        throw wrong("body", "", "a JSON object");
    }

    /**
     * The scenario of a body.
     *
     * @param name its name
     */
    static Scenario scenario(JsonNode body, String name) {
        body.fieldNames().forEachRemaining(key -> {
            if (!Set.of("name", "moves", "departures", "introductions").contains(key)) {
                throw wrong(key, "", "one of moves, departures, introductions");
            }
        });
        List<Scenario.Move> moves = new ArrayList<>();
        for (JsonNode move : list(body, "moves")) {
            moves.add(move(move, "moves[%d]".formatted(moves.size())));
        }
        List<Scenario.Introduced> introductions = new ArrayList<>();
        for (JsonNode pair : list(body, "introductions")) {
            introductions.add(pair(pair, "introductions[%d]".formatted(introductions.size())));
        }
        return new Scenario(name, moves, people(body, "departures", "departures"), introductions);
    }

    private static Scenario.Move move(JsonNode move, String place) {
        if (!move.isObject()) {
            throw wrong(place, "", "an object with people or from, and to");
        }
        move.fieldNames().forEachRemaining(key -> {
            if (!Set.of("people", "from", "to").contains(key)) {
                throw wrong(place + "." + key, "", "one of people, from, to");
            }
        });
        List<PersonId> people = people(move, "people", place + ".people");
        String from = text(move.path("from"), place + ".from");
        String to = text(move.path("to"), place + ".to");
        if (to == null || (people.isEmpty() && from == null)) {
            throw wrong(place, "", "an object with people or from, and to");
        }
        return new Scenario.Move(people, from, to);
    }

    private static Scenario.Introduced pair(JsonNode pair, String place) {
        if (!pair.isArray() || pair.size() != 2) {
            throw wrong(place, "", "a list of two ids");
        }
        PersonId one = person(pair.get(0), place);
        PersonId other = person(pair.get(1), place);
        if (one.equals(other)) {
            throw wrong(place, one.value(), "two different people");
        }
        return new Scenario.Introduced(one, other);
    }

    private static List<PersonId> people(JsonNode object, String key, String place) {
        List<PersonId> people = new ArrayList<>();
        for (JsonNode one : list(object, key)) {
            people.add(person(one, "%s[%d]".formatted(place, people.size())));
        }
        return people;
    }

    private static PersonId person(JsonNode node, String place) {
        String text = text(node, place);
        if (text == null || text.isBlank()) {
            throw wrong(place, "", "the id of a person");
        }
        return new PersonId(text);
    }

    private static Iterable<JsonNode> list(JsonNode object, String key) {
        JsonNode list = object.path(key);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > MOST_ENTRIES) {
            throw wrong(key, "", "a list of at most %d".formatted(MOST_ENTRIES));
        }
        return list;
    }

    private static @Nullable String text(JsonNode node, String place) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        String text = node.textValue();
        if (text == null || text.length() > 500 || text.chars().anyMatch(Character::isISOControl)) {
            throw wrong(place, "", "a text of at most 500 characters without control characters");
        }
        return text;
    }

    private static UnanswerableException wrong(String place, String value, String rule) {
        return new UnanswerableException(place, value, rule);
    }
}
