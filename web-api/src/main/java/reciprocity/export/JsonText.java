package reciprocity.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An answer as text for a reader: what is alike in tables, the rest line by line; in place of an undefined figure its
 * reason. The parameters stand at the end.
 */
public final class JsonText {

    private static final String REASONS = "reasons";
    private static final String PARAMETERS = "parameters";
    private static final String NOTHING = "-";
    private static final int MOST_WITHIN = 16;

    private final List<String> lines = new ArrayList<>();

    private JsonText() {}

    /** The lines of an answer that has its {@code reasons} and {@code parameters}. */
    public static List<String> lines(ObjectNode answer) {
        JsonText text = new JsonText();
        text.fields(answer, answer.path(REASONS), "");
        if (answer.has(PARAMETERS)) {
            text.blank();
            text.lines.add("Made with: "
                    + cells(answer.get(PARAMETERS), MissingNode.getInstance()).entrySet().stream()
                            .filter(cell -> !cell.getValue().equals(NOTHING))
                            .map(cell -> cell.getKey() + " " + cell.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return List.copyOf(text.lines);
    }

    private void fields(JsonNode object, JsonNode reasons, String indent) {
        Map<String, String> scalars = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            if (flat(field.getValue())) {
                scalars.put(field.getKey(), cell(field.getValue(), reasons.path(field.getKey())));
            }
        });
        int width = scalars.keySet().stream().mapToInt(String::length).max().orElse(0);
        scalars.forEach((name, value) -> lines.add(indent + padded(name, width) + "  " + value));
        object.properties().forEach(field -> {
            boolean aside = indent.isEmpty()
                    && (field.getKey().equals(REASONS) || field.getKey().equals(PARAMETERS));
            if (!aside && !flat(field.getValue())) {
                part(field.getKey(), field.getValue(), reasons.path(field.getKey()), indent);
            }
        });
    }

    private void part(String name, JsonNode value, JsonNode reasons, String indent) {
        blank();
        lines.add(indent + name);
        Map<String, JsonNode> each = each(value);
        if (!each.isEmpty() && each.values().stream().allMatch(JsonText::rowLike)) {
            table(value.isObject(), each, reasons, indent + "  ");
        } else if (value.isObject()) {
            fields(value, reasons, indent + "  ");
        } else {
            each.values().forEach(one -> entry(one, reasons(reasons, one), indent + "  "));
        }
    }

    private void entry(JsonNode value, JsonNode reasons, String indent) {
        if (value.isObject()) {
            fields(value, reasons, indent);
            blank();
        } else {
            lines.add(indent + cell(value, reasons));
        }
    }

    /** The entries of an object by name, those of a list by place. */
    private static Map<String, JsonNode> each(JsonNode value) {
        Map<String, JsonNode> each = new LinkedHashMap<>();
        if (value.isObject()) {
            value.properties().forEach(field -> each.put(field.getKey(), field.getValue()));
        } else {
            value.forEach(one -> each.put(String.valueOf(each.size()), one));
        }
        return each;
    }

    private void table(boolean named, Map<String, JsonNode> each, JsonNode reasons, String indent) {
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, Integer> widths = new LinkedHashMap<>();
        each.forEach((name, value) -> {
            Map<String, String> row = new LinkedHashMap<>();
            if (named) {
                row.put("", name);
            }
            row.putAll(cells(value, named ? reasons.path(name) : reasons(reasons, value)));
            row.forEach((column, cell) -> widths.merge(column, Math.max(column.length(), cell.length()), Math::max));
            rows.add(row);
        });
        lines.add(line(
                indent,
                widths,
                widths.keySet().stream().collect(Collectors.toMap(column -> column, column -> column))));
        rows.forEach(row -> lines.add(line(indent, widths, row)));
    }

    private static String line(String indent, Map<String, Integer> widths, Map<String, String> cells) {
        return indent
                + widths.entrySet().stream()
                        .map(column -> padded(cells.getOrDefault(column.getKey(), ""), column.getValue()))
                        .collect(Collectors.joining("  "))
                        .stripTrailing();
    }

    /** One row's cells by column; a small object within has a column for each of its fields. */
    private static Map<String, String> cells(JsonNode row, JsonNode reasons) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.properties().forEach(field -> {
            JsonNode why = reasons.path(field.getKey());
            if (flat(field.getValue())) {
                cells.put(field.getKey(), cell(field.getValue(), why));
            } else {
                field.getValue()
                        .properties()
                        .forEach(inner -> cells.put(
                                field.getKey() + "." + inner.getKey(),
                                cell(inner.getValue(), why.path(inner.getKey()))));
            }
        });
        return cells;
    }

    private static String cell(JsonNode value, JsonNode reason) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> cell(one, MissingNode.getInstance()))
                    .collect(Collectors.joining(", "));
        }
        if (value.isNull()) {
            return reason.isTextual() ? reason.textValue() : NOTHING;
        }
        return value.isDouble() ? String.format(Locale.ROOT, "%.4f", value.doubleValue()) : value.asText();
    }

    /** The reasons of an entry of a list, which knows it by its id or its name. */
    private static JsonNode reasons(JsonNode reasons, JsonNode entry) {
        return Stream.of("id", "name", "asks")
                .map(key -> reasons.path(entry.path(key).asText()))
                .filter(found -> !found.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static boolean flat(JsonNode value) {
        return value.isValueNode()
                || (value.isArray()
                        && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode));
    }

    private static boolean rowLike(JsonNode entry) {
        return entry.isObject()
                && entry.properties().stream()
                        .allMatch(field -> flat(field.getValue())
                                || (field.getValue().isObject()
                                        && field.getValue().size() <= MOST_WITHIN
                                        && field.getValue().properties().stream()
                                                .allMatch(inner -> flat(inner.getValue()))));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }
}
