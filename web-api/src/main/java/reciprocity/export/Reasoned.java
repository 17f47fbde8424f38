package reciprocity.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.metric.Figure;

/** An object being written, and beside it an object that repeats the path to every undefined figure with its reason. */
final class Reasoned {

    private final ObjectNode json;
    private final ObjectNode reasons;

    private Reasoned(ObjectNode json, ObjectNode reasons) {
        this.json = json;
        this.reasons = reasons;
    }

    /** An empty object without reasons. */
    static Reasoned empty() {
        return new Reasoned(JsonNodeFactory.instance.objectNode(), JsonNodeFactory.instance.objectNode());
    }

    /** What is written. */
    ObjectNode json() {
        return json;
    }

    /** An object inside this one. */
    Reasoned child(String name) {
        return new Reasoned(json.putObject(name), reasons.putObject(name));
    }

    /** Puts a figure, or null with its reason. */
    Reasoned put(String name, Figure figure) {
        FigureJson.put(json, reasons, name, figure);
        return this;
    }

    /** Puts a figure that is a count, without a decimal point, or null with its reason. */
    Reasoned putCount(String name, Figure count) {
        return count.defined() ? put(name, (long) count.value()) : put(name, count);
    }

    /** Puts a whole number. */
    Reasoned put(String name, long number) {
        json.put(name, number);
        return this;
    }

    /** The reasons below this object, without objects that hold none. */
    ObjectNode reasons() {
        prune(reasons);
        return reasons;
    }

    private static void prune(ObjectNode node) {
        List<String> none = new ArrayList<>();
        node.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inner) {
                prune(inner);
                if (inner.isEmpty()) {
                    none.add(field.getKey());
                }
            }
        });
        node.remove(none);
    }
}
