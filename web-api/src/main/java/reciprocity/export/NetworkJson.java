package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.layout.Layout;
import reciprocity.analysis.metric.Figure;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.study.Measurements;
import reciprocity.study.PersonFigures;
import reciprocity.study.Study;
import reciprocity.study.UnanswerableException;
import reciprocity.study.Viewer;

/** People and ties in columns with positions, so that a page draws thousands of them without an object each. */
public final class NetworkJson {

    private static final String COMMUNITY = "community";

    private NetworkJson() {}

    /**
     * The object of the API: everybody, or the people of one group and the ties among them. Where they are more than
     * {@link PersonFigures#MANY} it is folded: no people and no ties among them, but groups with places and the ties between
     * these.
     *
     * @param within the group, or null for everybody
     * @throws UnanswerableException if there is no such group
     */
    public static ObjectNode of(Study study, @Nullable String within, String version) {
        int[] members = members(study, within);
        boolean folded = members.length > PersonFigures.MANY;
        int[] shown = folded || study.question().viewer() == Viewer.LEADER ? new int[0] : members;
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("folded", folded);
        json.put("within", within);
        json.put("size", members.length);
        int communities = people(study, shown, json.putObject("people"));
        groups(study, folded ? FoldedMap.of(study) : null, json);
        json.put("communities", communities);
        ties(study, shown, json.putObject("ties"));
        ArrayNode waiting = json.putArray("notMeasured");
        PersonFigures.waiting(study.network().size()).forEach(waiting::add);
        json.putObject("layout")
                .put("name", Layout.NAME)
                .put("seed", study.question().seed())
                .put("width", Layout.WIDTH)
                .put("height", Layout.HEIGHT);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static int[] members(Study study, @Nullable String within) {
        Grouping groups = study.network().groups();
        if (within == null) {
            return IntStream.range(0, study.network().size()).toArray();
        }
        int group = groups.names().indexOf(within);
        if (group < 0) {
            throw new UnanswerableException("within", within, "the name of a group");
        }
        return groups.members(group);
    }

    /** Returns how many communities there are among those shown; who sees no single people gets empty columns. */
    private static int people(Study study, int[] shown, ObjectNode columns) {
        OrgNetwork network = study.network();
        Layout layout = shown.length == network.size()
                ? study.layout()
                : Layout.of(among(study, shown), study.question().seed());
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
        for (int i = 0; i < shown.length; i++) {
            Person person = network.person(shown[i]);
            ids.add(person.id().value());
            names.add(person.name());
            groups.add(network.groups().of(shown[i]));
            levels.add(person.level());
            roles.add(person.role());
            leaders.add(person.leader());
            externals.add(person.external());
            respondents.add(person.respondent());
            x.add(layout.x(i));
            y.add(layout.y(i));
        }
        attributes(study, shown, columns.putObject("attributes"));
        ObjectNode measures = columns.putObject("measures");
        int most = -1;
        // Nobody shown, nothing to measure.
        for (Measurements.Column column : shown.length == 0 ? List.<Measurements.Column>of() : study.personFigures()) {
            if (column.card().id().equals(COMMUNITY)) {
                most = Math.max(most, figures(column, shown, communities));
            } else {
                figures(column, shown, measures.putArray(column.card().id()));
            }
        }
        return most + 1;
    }

    /** Adds every column by which people may be grouped, with its value a person; empty where it is not stated. */
    private static void attributes(Study study, int[] shown, ObjectNode columns) {
        for (String column : SurveyJson.of(study.survey()).groups()) {
            ArrayNode values = columns.putArray(column);
            for (int person : shown) {
                values.add(study.network().person(person).column(column));
            }
        }
    }

    /** Adds a figure a person, and returns the largest as a whole number. */
    private static int figures(Measurements.Column column, int[] people, ArrayNode values) {
        double largest = -1;
        for (int person : people) {
            Figure figure = column.scores().at(person);
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

    /** Some people and the ties among them, numbered as they are given. */
    private static OrgNetwork among(Study study, int[] shown) {
        OrgNetwork network = study.network();
        List<Person> people = Arrays.stream(shown).mapToObj(network::person).toList();
        Survey survey = new Survey(study.survey().id(), study.survey().settings(), people, List.of(), List.of());
        TieGraphBuilder ties = TieGraph.builder(shown.length);
        eachTie(study, shown, ties::tie);
        return OrgNetwork.of(survey, Reading.asFiled()).withTies(ties.build());
    }

    /** Hears of a tie between two people by their places among those shown. */
    private interface TieListener {
        void tie(int source, int target, double weight);
    }

    private static void eachTie(Study study, int[] shown, TieListener listener) {
        Rows out = study.network().ties().out();
        int[] place = new int[out.people()];
        Arrays.fill(place, -1);
        for (int i = 0; i < shown.length; i++) {
            place[shown[i]] = i;
        }
        for (int i = 0; i < shown.length; i++) {
            for (int at = out.begin(shown[i]); at < out.end(shown[i]); at++) {
                if (place[out.neighbour(at)] >= 0) {
                    listener.tie(i, place[out.neighbour(at)], out.weight(at));
                }
            }
        }
    }

    private static void groups(Study study, @Nullable FoldedMap map, ObjectNode json) {
        Grouping groups = study.network().groups();
        ArrayNode list = json.putArray("groups");
        for (int group = 0; group < groups.groups(); group++) {
            ObjectNode one = list.addObject()
                    .put("name", groups.name(group))
                    .put("people", groups.size(group))
                    .put("withheld", !study.guard().shown(group));
            if (map != null) {
                map.place(group, one);
            }
        }
        if (map != null) {
            map.ties(json.putObject("between"));
        }
    }

    /** Who sees no people sees no ties among them either: a map without names is soon one with names. */
    private static void ties(Study study, int[] shown, ObjectNode columns) {
        ArrayNode sources = columns.putArray("source");
        ArrayNode targets = columns.putArray("target");
        ArrayNode weights = columns.putArray("weight");
        eachTie(study, shown, (source, target, weight) -> {
            sources.add(source);
            targets.add(target);
            weights.add(weight);
        });
    }
}
