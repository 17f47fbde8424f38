package reciprocity.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reciprocity.export.Json;
import reciprocity.study.Pseudonyms;
import reciprocity.study.Viewer;

/**
 * What a reader of the role leader gets of any answer: nothing that is about one person. Surveys come to such readers with
 * keys in place of ids and names, so that whatever mentions a person is known by its form, and is dropped here: entries and
 * objects under a key, lists that run along people. A sentence says "one person" instead. Every answer of the API passes,
 * those of calls added later too; files of which that cannot be said are refused.
 */
final class Veil {

    private static final String SOMEBODY = "one person";
    /** Lists up to this length are evidence of a sentence; longer ones are columns. */
    private static final int SHORT = 10;

    /** Files that are written for the reader who asks, with nobody in them for this one; they are no text. */
    private static final Set<String> WRITTEN_FOR_THEM = Set.of("report.docx", "report.pptx", "xlsx");

    private static final Set<String> FILES = Set.of("groups.csv", "dictionary.csv", "report.html", "openapi.yaml");

    private Veil() {}

    /** Draws the veil over the answer of a request, for those it is for. */
    static void draw(Context ctx) {
        if (Viewers.of(ctx) != Viewer.LEADER || !ctx.path().startsWith(Routes.ROOT + "/")) {
            return;
        }
        InputStream result = ctx.resultInputStream();
        String type = String.valueOf(ctx.res().getContentType());
        if (result == null || type.startsWith(Problem.MEDIA_TYPE)) {
            return;
        }
        byte[] body = bytes(result);
        String file = ctx.path().substring(ctx.path().lastIndexOf('/') + 1);
        if (ctx.path().contains("/exports/") && WRITTEN_FOR_THEM.contains(file)) {
            ctx.result(body);
        } else if (type.startsWith("application/json") && !ctx.path().contains("/exports/")) {
            ctx.result(json(body));
        } else if (FILES.contains(file)) {
            ctx.result(Pseudonyms.KEY
                    .matcher(new String(body, StandardCharsets.UTF_8))
                    .replaceAll(SOMEBODY)
                    .getBytes(StandardCharsets.UTF_8));
        } else if (body.length > 0 && !ctx.path().equals(AccessGuard.SESSION)) {
            ctx.removeHeader("Content-Disposition");
            ProblemMapping.answer(ctx, AccessGuard.aboutPeople());
        }
    }

    private static byte[] bytes(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json(byte[] body) {
        try {
            JsonNode veiled = veiled(Json.mapper().readTree(body));
            return Json.bytes(veiled == null ? Json.mapper().createObjectNode() : veiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value without people; null where it is about one. */
    static @Nullable JsonNode veiled(JsonNode node) {
        if (node.isTextual()) {
            return text(node.textValue());
        }
        if (node instanceof ArrayNode list) {
            return list(list);
        }
        return node instanceof ObjectNode object ? object(object) : node;
    }

    private static @Nullable JsonNode text(String text) {
        return isKey(text)
                ? null
                : TextNode.valueOf(Pseudonyms.KEY.matcher(text).replaceAll(SOMEBODY));
    }

    private static boolean isKey(String text) {
        return Pseudonyms.KEY.matcher(text).matches();
    }

    /** A list within a list that named people only is about them; the outer one stays, empty. */
    private static JsonNode list(ArrayNode list) {
        ArrayNode kept = Json.mapper().createArrayNode();
        for (JsonNode one : list) {
            JsonNode veiled = veiled(one);
            boolean emptied = veiled != null && one.isArray() && !one.isEmpty() && veiled.isEmpty();
            if (veiled != null && !emptied) {
                kept.add(veiled);
            }
        }
        return kept;
    }

    private static @Nullable JsonNode object(ObjectNode object) {
        int along = alongPeople(object);
        ObjectNode kept = Json.mapper().createObjectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            if (value.isTextual() && isKey(value.textValue())) {
                return null;
            }
            if (!isKey(field.getKey())) {
                JsonNode veiled = along > 0 ? withoutColumns(value, along) : veiled(value);
                kept.set(Pseudonyms.KEY.matcher(field.getKey()).replaceAll(SOMEBODY), veiled);
            }
        }
        return kept;
    }

    /** How long the lists of an object are that run along people; 0 where none does. */
    private static int alongPeople(ObjectNode object) {
        for (JsonNode value : object) {
            if (value instanceof ArrayNode list && list.size() > SHORT && allKeys(list)) {
                return list.size();
            }
        }
        return 0;
    }

    private static boolean allKeys(ArrayNode list) {
        for (JsonNode one : list) {
            if (!one.isTextual() || !isKey(one.textValue())) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable JsonNode withoutColumns(JsonNode value, int length) {
        if (value instanceof ArrayNode list && list.size() == length) {
            return Json.mapper().createArrayNode();
        }
        if (value instanceof ObjectNode inner) {
            List<String> columns = new ArrayList<>();
            inner.properties().forEach(field -> {
                if (field.getValue() instanceof ArrayNode list && list.size() == length) {
                    columns.add(field.getKey());
                }
            });
            columns.forEach(column -> inner.set(column, Json.mapper().createArrayNode()));
            return veiled(inner);
        }
        return veiled(value);
    }
}
