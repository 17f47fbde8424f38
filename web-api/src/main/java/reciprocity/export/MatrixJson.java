package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import reciprocity.study.GroupMatrix;
import reciprocity.study.Study;

/** What groups send each other, row to column. */
public final class MatrixJson {

    private MatrixJson() {}

    /** The object of the API. */
    public static ObjectNode of(Study study, String version) {
        GroupMatrix matrix = study.matrix();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode groups = json.putArray("groups");
        for (GroupMatrix.Group group : matrix.groups()) {
            groups.addObject()
                    .put("name", group.name())
                    .put("people", group.people())
                    .put("withheld", !study.shows(group.name()));
        }
        ArrayNode order = json.putArray("order");
        matrix.order().forEach(order::add);
        ArrayNode rows = json.putArray("cells");
        ArrayNode shares = json.putArray("insideShare");
        for (int row = 0; row < matrix.groups().size(); row++) {
            ArrayNode cells = rows.addArray();
            matrix.cells().get(row).forEach(cell -> cells.add(cell(cell.orElse(null))));
            shares.add(matrix.insideShare(row));
        }
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static ObjectNode cell(GroupMatrix.@Nullable Cell cell) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (cell == null) {
            return json.putNull("ties")
                    .putNull("weight")
                    .putNull("expected")
                    .putNull("density")
                    .putNull("observedExpected")
                    .put("withheld", true);
        }
        return json.put("ties", cell.ties())
                .put("weight", cell.weight())
                .put("expected", cell.expected())
                .put("density", cell.density())
                .put("observedExpected", cell.observedExpected())
                .put("withheld", false);
    }
}
