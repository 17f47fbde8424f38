package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.model.Person;
import reciprocity.study.Measurements;
import reciprocity.study.PersonFigures;
import reciprocity.study.Study;

/** One person: whom they give to, whom they receive from, and their figures. */
public final class PersonJson {

    private PersonJson() {}

    /** The object of the API for the person of this number. */
    public static ObjectNode of(Study study, int number, String version) {
        OrgNetwork network = study.network();
        Person person = network.person(number);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", person.id().value());
        json.put("name", person.name());
        json.put("group", network.groups().name(network.groups().of(number)));
        json.put("level", person.level());
        json.put("role", person.role());
        json.put("leader", person.leader());
        json.put("external", person.external());
        json.put("respondent", person.respondent());
        others(study, number, true, json.putArray("gives"));
        others(study, number, false, json.putArray("receives"));
        PersonStanding.add(study.leadership(), person.id(), json);
        ObjectNode figures = json.putObject("figures");
        ObjectNode reasons = JsonNodeFactory.instance.objectNode();
        for (Measurements.Column column : study.personFigures()) {
            FigureJson.put(figures, reasons, column.card(), column.scores().at(number));
        }
        ArrayNode waiting = json.putArray("notMeasured");
        PersonFigures.waiting(network.size()).forEach(waiting::add);
        json.putObject("reasons").set("figures", reasons);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static void others(Study study, int number, boolean gives, ArrayNode list) {
        OrgNetwork network = study.network();
        Rows rows = gives ? network.ties().out() : network.ties().in();
        for (int at = rows.begin(number); at < rows.end(number); at++) {
            int other = rows.neighbour(at);
            ObjectNode one = list.addObject()
                    .put("id", network.people().id(other).value())
                    .put("name", network.person(other).name())
                    .put("group", network.groups().name(network.groups().of(other)))
                    .put("weight", rows.weight(at));
            ArrayNode kinds = one.putArray("kinds");
            (gives ? study.kinds(number, other) : study.kinds(other, number)).forEach(kinds::add);
        }
    }
}
