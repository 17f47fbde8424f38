package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.analysis.layout.Layout;
import reciprocity.analysis.metric.Figure;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.model.Person;
import reciprocity.study.Measurements;
import reciprocity.study.Study;
import reciprocity.study.Viewer;

/** People and ties in columns with positions, so that a page draws thousands of them without an object each. */
public final class NetworkJson {

    private static final String COMMUNITY = "community";

    private NetworkJson() {}

    /** The object of the API. */
    public static ObjectNode of(Study study, String version) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        int communities = people(study, json.putObject("people"));
        groups(study, json.putArray("groups"));
        json.put("communities", communities);
        ties(study, json.putObject("ties"));
        json.putObject("layout")
                .put("name", Layout.NAME)
                .put("seed", study.question().seed())
                .put("width", Layout.WIDTH)
                .put("height", Layout.HEIGHT);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    /** Returns how many communities there are among those shown; who sees no single people gets empty columns. */
    private static int people(Study study, ObjectNode columns) {
        OrgNetwork network = study.network();
        Layout layout = study.layout();
        ArrayNode ids = columns.putArray("id");
        ArrayNode names = columns.putArray("name");
        ArrayNode groups = columns.putArray("group");
        ArrayNode communities = columns.putArray(COMMUNITY);
        ArrayNode levels = columns.putArray("level");
        ArrayNode roles = columns.putArray("role");
        ArrayNode leaders = columns.putArray("leader");
        ArrayNode externals = columns.putArray("external");
        ArrayNode respondents = columns.putArray("respondent");
        ArrayNode x = columns.putArray("x");
        ArrayNode y = columns.putArray("y");
        int shown = study.question().viewer() == Viewer.LEADER ? 0 : network.size();
        for (int i = 0; i < shown; i++) {
            Person person = network.person(i);
            ids.add(person.id().value());
            names.add(person.name());
            groups.add(network.groups().of(i));
            levels.add(person.level());
            roles.add(person.role());
            leaders.add(person.leader());
            externals.add(person.external());
            respondents.add(person.respondent());
            x.add(layout.x(i));
            y.add(layout.y(i));
        }
        ObjectNode measures = columns.putObject("measures");
        int most = -1;
        for (Measurements.Column column : study.measurements().people()) {
            if (column.card().id().equals(COMMUNITY)) {
                most = Math.max(most, figures(column, shown, communities));
            } else {
                figures(column, shown, measures.putArray(column.card().id()));
            }
        }
        return most + 1;
    }

    /** Adds a figure a person, and returns the largest as a whole number. */
    private static int figures(Measurements.Column column, int people, ArrayNode values) {
        double largest = -1;
        for (int i = 0; i < people; i++) {
            Figure figure = column.scores().at(i);
            if (!figure.defined()) {
                values.addNull();
            } else if (FigureJson.whole(column.card(), figure.value())) {
                values.add((long) figure.value());
                largest = Math.max(largest, figure.value());
            } else {
                values.add(figure.value());
            }
        }
        return (int) largest;
    }

    private static void groups(Study study, ArrayNode list) {
        Grouping groups = study.network().groups();
        for (int group = 0; group < groups.groups(); group++) {
            list.addObject()
                    .put("name", groups.name(group))
                    .put("people", groups.size(group))
                    .put("withheld", !study.guard().shown(group));
        }
    }

    /** Who sees no people sees no ties among them either: a map without names is soon one with names. */
    private static void ties(Study study, ObjectNode columns) {
        Rows out = study.network().ties().out();
        ArrayNode sources = columns.putArray("source");
        ArrayNode targets = columns.putArray("target");
        ArrayNode weights = columns.putArray("weight");
        boolean shown = study.question().viewer() != Viewer.LEADER;
        for (int source = 0; source < out.people() && shown; source++) {
            for (int at = out.begin(source); at < out.end(source); at++) {
                sources.add(source);
                targets.add(out.neighbour(at));
                weights.add(out.weight(at));
            }
        }
    }
}
