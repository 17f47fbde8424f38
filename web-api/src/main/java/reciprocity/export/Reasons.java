package reciprocity.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/** Why figures are null, each under the path of its figure; only paths that lead to a reason are there. */
final class Reasons {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    /** The reasons of one object of the answer. */
    final class At {
        private final String[] path;

        private At(String[] path) {
            this.path = path;
        }

        /** Puts a figure in full, or null and its reason. */
        void put(ObjectNode values, String name, Figure figure) {
            Reason reason = figure.reason();
            if (reason == null) {
                values.put(name, figure.value());
            } else {
                none(values, name, reason);
            }
        }

        /** Puts a count without a decimal point, or null and its reason. */
        void putCount(ObjectNode values, String name, Figure count) {
            Reason reason = count.reason();
            if (reason == null) {
                values.put(name, (long) count.value());
            } else {
                none(values, name, reason);
            }
        }

        /** Puts null and its reason. */
        void none(ObjectNode values, String name, Reason reason) {
            values.putNull(name);
            ObjectNode place = json;
            for (String step : path) {
                place = place.has(step) ? (ObjectNode) place.get(step) : place.putObject(step);
            }
            place.put(name, reason.name());
        }
    }

    At at(String... path) {
        return new At(path.clone());
    }

    ObjectNode json() {
        return json;
    }
}
