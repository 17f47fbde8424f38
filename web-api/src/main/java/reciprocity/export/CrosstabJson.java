package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.IntPredicate;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.silo.CrossTable;
import reciprocity.graph.Grouping;
import reciprocity.study.CrossMatrix;
import reciprocity.study.Study;

/** What groups of one column send to groups of another. */
public final class CrosstabJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CrosstabJson() {}

    /** The object of the API and of the command {@code crosstab}. */
    public static ObjectNode of(Study study, CrossMatrix asked, String version) {
        CrossMatrix.Found found = study.ask(asked);
        CrossTable table = found.table();
        ObjectNode json = NODES.objectNode();
        json.set("rows", groups(table.rows(), row -> found.givers().shown(row, row)));
        json.set("columns", groups(table.columns(), found.receivers()::shown));
        ObjectNode reasons = NODES.objectNode();
        ArrayNode cells = json.putArray("cells");
        for (int row = 0; row < table.rows().groups(); row++) {
            ObjectNode whyRow = NODES.objectNode();
            for (int column = 0; column < table.columns().groups(); column++) {
                ObjectNode why = NODES.objectNode();
                cells.add(cell(found, row, column, why));
                if (!why.isEmpty()) {
                    whyRow.set(table.columns().name(column), why);
                }
            }
            if (!whyRow.isEmpty()) {
                reasons.set(table.rows().name(row), whyRow);
            }
        }
        json.putObject("reasons").set("cells", reasons);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static ObjectNode groups(Grouping groups, IntPredicate shown) {
        ObjectNode json = NODES.objectNode().put("column", groups.column());
        ArrayNode list = json.putArray("groups");
        for (int group = 0; group < groups.groups(); group++) {
            list.addObject()
                    .put("name", groups.name(group))
                    .put("people", groups.size(group))
                    .put("withheld", !shown.test(group));
        }
        return json;
    }

    private static ObjectNode cell(CrossMatrix.Found found, int row, int column, ObjectNode why) {
        CrossTable table = found.table();
        boolean shown = found.shown(row, column);
        ObjectNode json = NODES.objectNode()
                .put("row", table.rows().name(row))
                .put("column", table.columns().name(column));
        json.put("pairs", table.pairs(row, column));
        if (shown) {
            json.put("ties", table.ties(row, column)).put("weight", table.weight(row, column));
        } else {
            json.putNull("ties").putNull("weight");
            why.put("ties", Reason.SUPPRESSED.name()).put("weight", Reason.SUPPRESSED.name());
        }
        FigureJson.put(json, why, "density", table.density(row, column), shown);
        FigureJson.put(json, why, "expected", table.expected(row, column), shown);
        FigureJson.put(json, why, "observedExpected", table.observedExpected(row, column), shown);
        return json.put("withheld", !shown);
    }
}
