package reciprocity.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.graph.Rows;
import reciprocity.model.Person;
import reciprocity.study.Measurements.Column;
import reciprocity.study.Study;

/**
 * What people and ties carry in the graph formats, each with one type. Node keys are plain ({@code n0}, {@code n1} ...),
 * since readers differ on what they do with other characters; who it is stands in {@code person}. What is undefined or
 * unsaid is left out.
 */
final class GraphAttributes {

    private final Study study;
    private final List<String> columns;
    private final Rows out;

    GraphAttributes(Study study) {
        this.study = study;
        this.columns = PersonFields.names(study.survey());
        this.out = study.network().ties().out();
    }

    /** The key of a person. */
    static String key(int person) {
        return "n" + person;
    }

    /** The attributes of people with their types, in their order. */
    Map<String, AttributeType> ofPeople() {
        Map<String, AttributeType> types = new LinkedHashMap<>();
        types.put("person", AttributeType.STRING);
        columns.forEach(column -> types.put(
                name(column), PersonFields.trueOrFalse(column) ? AttributeType.BOOLEAN : AttributeType.STRING));
        study.measurements().people().forEach(column -> types.put(column.card().id(), type(column.card())));
        return types;
    }

    /** The attributes of ties with their types: the weight always, 1 or not. */
    Map<String, AttributeType> ofTies() {
        return Map.of("weight", AttributeType.DOUBLE, "kind", AttributeType.STRING);
    }

    Map<String, Attribute> person(int number) {
        Person person = study.network().person(number);
        Map<String, Attribute> values = new LinkedHashMap<>();
        values.put("person", text(person.id().value()));
        for (String column : columns) {
            String value = PersonFields.value(person, column);
            if (PersonFields.trueOrFalse(column)) {
                values.put(name(column), DefaultAttribute.createAttribute(Boolean.parseBoolean(value)));
            } else if (!value.isEmpty()) {
                values.put(name(column), text(value));
            }
        }
        for (Column column : study.measurements().people()) {
            Figure figure = column.scores().at(number);
            if (figure.defined()) {
                values.put(
                        column.card().id(),
                        type(column.card()) == AttributeType.INT
                                ? DefaultAttribute.createAttribute((int) figure.value())
                                : DefaultAttribute.createAttribute(figure.value()));
            }
        }
        return values;
    }

    Map<String, Attribute> tie(int source, int target) {
        Map<String, Attribute> values = new LinkedHashMap<>();
        values.put("weight", DefaultAttribute.createAttribute(out.weight(out.find(source, target))));
        values.put("kind", text(String.join("+", study.kinds(source, target))));
        return values;
    }

    private static AttributeType type(MetricCard card) {
        return FigureJson.counts(card) ? AttributeType.INT : AttributeType.DOUBLE;
    }

    /** A kind of tie called {@code type} confuses readers of GEXF, and so does a column. */
    static String name(String column) {
        return List.of("type", "weight", "label", "id").contains(column) ? "roster." + column : column;
    }

    private static Attribute text(String value) {
        return DefaultAttribute.createAttribute(printable(value));
    }

    /** Without the characters that XML cannot hold. */
    static String printable(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        value.codePoints().map(c -> allowed(c) ? c : '\uFFFD').forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
