package reciprocity.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reciprocity.export.Json;
import reciprocity.intake.ColumnChoice;
import reciprocity.study.UnanswerableException;

/** What columns of uploaded files mean, as a form says it: {@code {"people": {"Number": "id"}, "ties": {}}}. */
final class ChosenColumns {

    private static final TypeReference<Map<String, Map<String, String>>> SHAPE = new TypeReference<>() {};
    private static final String PEOPLE = "people";
    private static final String TIES = "ties";
    private static final Set<String> ROLES = Set.of(PEOPLE, TIES);

    private ChosenColumns() {}

    /** The choice; none where the form has no such part. */
    static ColumnChoice of(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return ColumnChoice.none();
        }
        try {
            Map<String, Map<String, String>> chosen = Json.mapper().readValue(json, SHAPE);
            if (!ROLES.containsAll(chosen.keySet())
                    || chosen.values().stream().anyMatch(fields -> fields == null || fields.containsValue(null))) {
                throw refused(json);
            }
            return new ColumnChoice(chosen.getOrDefault(PEOPLE, Map.of()), chosen.getOrDefault(TIES, Map.of()));
        } catch (JsonProcessingException e) {
            throw refused(json);
        }
    }

    private static UnanswerableException refused(String json) {
        return new UnanswerableException(
                "columns", Parameters.shown(json), "a JSON object of headers and fields under people and ties");
    }
}
