package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import reciprocity.model.Person;
import reciprocity.study.Measurements;
import reciprocity.study.Study;

/** People to choose from or to compare: as a query wants them, with the reason beside each figure that is none. */
public final class PeopleJson {

    private PeopleJson() {}

    /**
     * The object of the API.
     *
     * @throws reciprocity.study.UnanswerableException if the query names a column that there is not
     */
    public static ObjectNode of(Study study, PeopleQuery asked, String version) {
        PeopleTable table = new PeopleTable(study, asked);
        int[] matching = table.matching();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("matching", matching.length).put("all", study.network().size()).put("offset", asked.offset());
        ArrayNode people = json.putArray("people");
        ObjectNode reasons = JsonNodeFactory.instance.objectNode();
        IntStream.of(matching)
                .skip(asked.offset())
                .limit(asked.limit())
                .forEach(number -> people.add(person(study, table, asked, number, reasons)));
        json.set("reasons", reasons);
        if (asked.choices()) {
            ArrayNode choices = json.putArray("choices");
            table.choices().forEach((column, values) -> {
                ArrayNode each = choices.addObject().put("column", column).putArray("values");
                values.forEach(
                        (value, count) -> each.addObject().put("value", value).put("people", count));
            });
        }
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static ObjectNode person(
            Study study, PeopleTable table, PeopleQuery asked, int number, ObjectNode reasons) {
        Person person = study.network().person(number);
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.put("id", person.id().value()).put("name", person.name()).put("group", table.field(number, "group"));
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        ObjectNode why = JsonNodeFactory.instance.objectNode();
        for (String column : asked.columns()) {
            if (table.figure(column)) {
                Measurements.Column measured = table.figures(column);
                FigureJson.put(figures, why, measured.card(), measured.scores().at(number));
            } else {
                fields.put(column, table.field(number, column));
            }
        }
        if (!asked.columns().isEmpty()) {
            one.set("fields", fields);
            one.set("figures", figures);
        }
        if (!why.isEmpty()) {
            reasons.set(person.id().value(), why);
        }
        return one;
    }
}
