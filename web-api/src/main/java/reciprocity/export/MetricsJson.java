package reciprocity.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.study.Measurements;
import reciprocity.study.Measurements.Column;

/**
 * All figures as one object: {@code network}, {@code people}, {@code groups}, {@code matrix}, and {@code reasons}, which
 * repeats the path down to each null.
 */
public final class MetricsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MetricsJson() {}

    /** The object of the command {@code metrics} and of the API. */
    public static ObjectNode of(Measurements measured) {
        ObjectNode reasons = NODES.objectNode();
        ObjectNode json = NODES.objectNode();
        json.set("network", overall(measured, reasons.putObject("network")));
        json.set("people", people(measured, reasons.putObject("people")));
        json.set("groups", groups(measured, reasons.putObject("groups")));
        json.set("matrix", matrix(measured, reasons.putObject("matrix")));
        json.set("reasons", reasons);
        return json;
    }

    private static ObjectNode overall(Measurements measured, ObjectNode reasons) {
        ObjectNode values = NODES.objectNode();
        measured.overall().forEach(one -> FigureJson.put(values, reasons, one.card(), one.figure()));
        return values;
    }

    private static ObjectNode people(Measurements measured, ObjectNode reasons) {
        ObjectNode people = NODES.objectNode();
        OrgNetwork network = measured.network();
        for (int i = 0; i < network.size(); i++) {
            place(people, reasons, network.people().id(i).value(), measured.people(), i);
        }
        return people;
    }

    private static ObjectNode groups(Measurements measured, ObjectNode reasons) {
        ObjectNode groups = NODES.objectNode();
        Grouping grouping = measured.network().groups();
        for (int g = 0; g < grouping.groups(); g++) {
            place(groups, reasons, grouping.name(g), measured.groups(), g);
        }
        return groups;
    }

    private static ObjectNode matrix(Measurements measured, ObjectNode reasons) {
        ObjectNode rows = NODES.objectNode();
        Grouping grouping = measured.network().groups();
        int groups = grouping.groups();
        for (int row = 0; row < groups; row++) {
            ObjectNode cells = rows.putObject(grouping.name(row));
            ObjectNode why = NODES.objectNode();
            for (int column = 0; column < groups; column++) {
                place(cells, why, grouping.name(column), measured.pairs(), row * groups + column);
            }
            if (!why.isEmpty()) {
                reasons.set(grouping.name(row), why);
            }
        }
        return rows;
    }

    private static void place(ObjectNode all, ObjectNode reasons, String name, List<Column> columns, int place) {
        ObjectNode values = all.putObject(name);
        ObjectNode why = NODES.objectNode();
        for (Column column : columns) {
            FigureJson.put(values, why, column.card(), column.scores().at(place));
        }
        if (!why.isEmpty()) {
            reasons.set(name, why);
        }
    }
}
