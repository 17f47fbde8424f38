package reciprocity.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.model.Person;
import reciprocity.study.Measurements;
import reciprocity.study.Study;

/** The graph as JSON of nodes and links, as NetworkX reads it. */
final class NodeLinkJson implements Exporter {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.mapper().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeBooleanField("directed", true);
            json.writeBooleanField("multigraph", false);
            json.writeFieldName("graph");
            json.writeTree(ParametersJson.of(study, ""));
            json.writeArrayFieldStart("nodes");
            nodes(study, json);
            json.writeEndArray();
            json.writeArrayFieldStart("links");
            links(study, json);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void nodes(Study study, JsonGenerator json) throws IOException {
        OrgNetwork network = study.network();
        List<String> columns = PersonFields.names(study.survey());
        for (int i = 0; i < network.size(); i++) {
            Person person = network.person(i);
            json.writeStartObject();
            json.writeStringField("id", person.id().value());
            for (String column : columns) {
                String value = PersonFields.value(person, column);
                if (PersonFields.trueOrFalse(column)) {
                    json.writeBooleanField(column, Boolean.parseBoolean(value));
                } else if (value.isEmpty()) {
                    json.writeNullField(column);
                } else {
                    json.writeStringField(column, value);
                }
            }
            for (Measurements.Column column : study.measurements().people()) {
                figure(column, i, json);
            }
            json.writeEndObject();
        }
    }

    private static void figure(Measurements.Column column, int person, JsonGenerator json) throws IOException {
        Figure figure = column.scores().at(person);
        json.writeFieldName(column.card().id());
        if (!figure.defined()) {
            json.writeNull();
        } else if (FigureJson.whole(column.card(), figure.value())) {
            json.writeNumber((long) figure.value());
        } else {
            json.writeNumber(figure.value());
        }
    }

    private static void links(Study study, JsonGenerator json) throws IOException {
        OrgNetwork network = study.network();
        Rows ties = network.ties().out();
        for (int source = 0; source < network.size(); source++) {
            for (int at = ties.begin(source); at < ties.end(source); at++) {
                int target = ties.neighbour(at);
                json.writeStartObject();
                json.writeStringField("source", network.people().id(source).value());
                json.writeStringField("target", network.people().id(target).value());
                json.writeNumberField("weight", ties.weight(at));
                json.writeStringField("kind", String.join("+", study.kinds(source, target)));
                json.writeEndObject();
            }
        }
    }
}
