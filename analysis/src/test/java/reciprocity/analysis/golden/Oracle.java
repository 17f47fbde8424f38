package reciprocity.analysis.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures that other programs computed of one kind of tie; each is a path such as {@code r/dyad_census/mutual}. */
final class Oracle {

    private final JsonNode relation;

    private Oracle(JsonNode relation) {
        this.relation = relation;
    }

    static JsonNode read(DataSet data) {
        try {
            return new ObjectMapper()
                    .readTree(data.folder().resolve(data.oracle()).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the figures of " + data.name(), e);
        }
    }

    static List<String> relations(JsonNode file) {
        List<String> names = new ArrayList<>();
        file.get("relations").fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Oracle of(JsonNode file, String relation) {
        return new Oracle(file.get("relations").get(relation));
    }

    /** What stands at a path: {@code part/figure/further/keys}; {@code *} stands for the keys given, one after the other. */
    JsonNode at(String path, String... keys) {
        String[] steps = path.split("/", -1);
        JsonNode node = step(step(relation, steps[0], path), steps[1], path).get("value");
        int key = 0;
        for (int i = 2; i < steps.length; i++) {
            node = step(node, steps[i].equals("*") ? keys[key++] : steps[i], path);
        }
        return node;
    }

    private static JsonNode step(JsonNode node, String name, String path) {
        JsonNode found = node.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the oracle has no '%s' of %s".formatted(name, path));
        }
        return found;
    }

    /** The number at a path, or null where the oracle has it as undefined. */
    @Nullable
    Double number(String path, String... keys) {
        JsonNode node = at(path, keys);
        return node.isNull() ? null : node.doubleValue();
    }

    /** The number at a path that is always there. */
    double count(String path, String... keys) {
        return at(path, keys).doubleValue();
    }

    List<String> keys(String path) {
        List<String> keys = new ArrayList<>();
        at(path).fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
