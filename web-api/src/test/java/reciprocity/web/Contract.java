package reciprocity.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The written contract, and whether an answer keeps it. */
final class Contract {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final JsonNode CONTRACT = read();

    /** A method on a path, the root before it. */
    record Operation(String method, String path) {}

    private Contract() {}

    private static JsonNode read() {
        try (InputStream in = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode whole() {
        return CONTRACT;
    }

    static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : CONTRACT.get("paths").properties()) {
            path.getValue().fieldNames().forEachRemaining(field -> {
                if (METHODS.contains(field)) {
                    operations.add(new Operation(field.toUpperCase(Locale.ROOT), Routes.ROOT + path.getKey()));
                }
            });
        }
        return operations;
    }

    /** What of a value breaks the schema of this name: missing, unknown or mistyped fields, each with its path. */
    static List<String> broken(String schema, JsonNode value) {
        List<String> broken = new ArrayList<>();
        check(CONTRACT.at("/components/schemas/" + schema), value, "", broken);
        return broken;
    }

    private static void check(JsonNode given, JsonNode value, String path, List<String> broken) {
        JsonNode schema =
                given.has("$ref") ? CONTRACT.at(given.get("$ref").textValue().substring(1)) : given;
        if (schema.has("oneOf")) {
            boolean any = false;
            for (JsonNode one : schema.get("oneOf")) {
                List<String> faults = new ArrayList<>();
                check(one, value, path, faults);
                any |= faults.isEmpty();
            }
            if (!any) {
                broken.add(path + ": none of the alternatives");
            }
            return;
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            broken.add(path + ": " + value + " is not " + schema.get("const"));
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            broken.add(path + ": " + value + " is none of " + schema.get("enum"));
        }
        if (schema.has("type") && !typed(schema.get("type"), value)) {
            broken.add(path + ": " + value.getNodeType() + " is not " + schema.get("type"));
            return;
        }
        if (value.isObject()) {
            fields(schema, value, path, broken);
        } else if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.get("items"), value.get(i), path + "/" + i, broken);
            }
        }
    }

    private static void fields(JsonNode schema, JsonNode value, String path, List<String> broken) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.textValue())) {
                broken.add(path + "/" + name.textValue() + ": missing");
            }
        });
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode known = schema.path("properties").path(field.getKey());
            JsonNode other = schema.path("additionalProperties");
            if (!known.isMissingNode()) {
                check(known, field.getValue(), path + "/" + field.getKey(), broken);
            } else if (!other.isMissingNode()) {
                check(other, field.getValue(), path + "/" + field.getKey(), broken);
            } else if (schema.has("properties")) {
                broken.add(path + "/" + field.getKey() + ": not in the contract");
            }
        }
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode one : list) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean typed(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (typed(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.textValue()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("type " + type);
        };
    }
}
