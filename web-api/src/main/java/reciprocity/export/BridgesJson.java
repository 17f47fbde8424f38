package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reciprocity.analysis.bridge.BoundarySpanners;
import reciprocity.analysis.bridge.BridgeTies;
import reciprocity.analysis.bridge.Crossings;
import reciprocity.analysis.bridge.TieBetweenness;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.scenario.Departures;
import reciprocity.graph.OrgNetwork;
import reciprocity.study.Bridges;
import reciprocity.study.Study;

/** Who and what joins groups: people with what depends on them and who could take over, and ties. */
public final class BridgesJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String HELD = Reason.SUPPRESSED.name();

    private final Study study;
    private final OrgNetwork network;
    private final Bridges bridges;
    private final ObjectNode reasons = NODES.objectNode();

    private BridgesJson(Study study) {
        this.study = study;
        this.network = study.network();
        this.bridges = study.bridges();
    }

    /** The object of the command. */
    public static ObjectNode of(Study study) {
        return new BridgesJson(study).object();
    }

    /** The object of the API: the same with its parameters. */
    public static ObjectNode of(Study study, String version) {
        ObjectNode json = of(study);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private ObjectNode object() {
        ObjectNode json = NODES.objectNode();
        ArrayNode people = json.putArray("people");
        // Where too few answered for anything to be said of single people, only how many there are.
        boolean named = study.showsPersons();
        bridges.spanners().stream().filter(spanner -> named).forEach(spanner -> people.add(person(spanner)));
        json.put("peopleCount", bridges.spannerCount());
        ObjectNode ties = json.putObject("ties");
        ties.put("bridgeCount", bridges.ties().bridges().size());
        ties.put("localBridgeCount", bridges.ties().localBridges().size());
        ArrayNode cutting = ties.putArray("bridges");
        bridges.ties().bridges().stream()
                .filter(tie -> named)
                .limit(Bridges.MOST_TIES)
                .forEach(tie -> cutting.add(tie(tie)));
        ArrayNode local = ties.putArray("localBridges");
        bridges.ties().localBridges().stream()
                .filter(tie -> named && tie.crossesGroups())
                .limit(Bridges.MOST_TIES)
                .forEach(tie -> local.add(tie(tie)));
        ArrayNode carrying = ties.putArray("carrying");
        for (TieBetweenness.Carried tie : named ? bridges.carrying() : List.<TieBetweenness.Carried>of()) {
            carrying.add(
                    ends(tie.one(), tie.other()).put("pairs", tie.pairs()).put("crossesGroups", tie.crossesGroups()));
        }
        json.set(
                "reasons",
                named ? reasons() : NODES.objectNode().put("people", HELD).put("ties", HELD));
        return json;
    }

    private ObjectNode reasons() {
        return reasons.isEmpty() ? reasons : NODES.objectNode().set("people", reasons);
    }

    private ObjectNode tie(BridgeTies.Bridge tie) {
        return ends(tie.one(), tie.other()).put("crossesGroups", tie.crossesGroups());
    }

    private ObjectNode ends(int one, int other) {
        return NODES.objectNode()
                .put("a", network.people().id(one).value())
                .put("aName", network.person(one).name())
                .put("b", network.people().id(other).value())
                .put("bName", network.person(other).name());
    }

    private ObjectNode person(BoundarySpanners.Spanner spanner) {
        int person = spanner.person();
        Crossings crossings = bridges.crossings();
        ObjectNode json = named(person)
                .put("rank", spanner.rank())
                .put("groupsReached", spanner.groupsReached())
                .put("pairsAcross", spanner.pairsAcross())
                .put("freedom", spanner.freedom())
                .put("ties", crossings.load(person))
                .put("tiesRank", crossings.loadRank(person));
        ArrayNode joins = json.putArray("joins");
        for (Crossings.Joined joined : crossings.joined(person)) {
            if (shown(joined.group()) && shown(network.groups().of(person))) {
                joins.addObject()
                        .put("group", network.groups().name(joined.group()))
                        .put("ties", joined.ties())
                        .put("mutual", joined.mutual())
                        .put("share", joined.share());
            }
        }
        ArrayNode substitutes = json.putArray("substitutes");
        for (Crossings.Substitute substitute : crossings.substitutes(person)) {
            substitutes.add(named(substitute.person())
                    .put("covers", substitute.covers())
                    .put("ties", substitute.ties())
                    .put("tied", substitute.tied()));
        }
        loss(json.putObject("loss"), person);
        return json;
    }

    private void loss(ObjectNode json, int person) {
        Departures loss = bridges.loss(person);
        ObjectNode why = NODES.objectNode();
        Figure impact = loss.impact();
        FigureJson.put(json, why, "impact", impact);
        json.put("pairsDisconnected", loss.pairsDisconnected());
        ArrayNode cut = json.putArray("groupsCut");
        loss.groupsCut().stream().filter(study::shows).forEach(cut::add);
        if (!why.isEmpty()) {
            reasons.set(network.people().id(person).value(), NODES.objectNode().set("loss", why));
        }
    }

    private boolean shown(int group) {
        return study.guard().shown(group);
    }

    private ObjectNode named(int person) {
        return NODES.objectNode()
                .put("person", network.people().id(person).value())
                .put("name", network.person(person).name())
                .put("group", network.groups().name(network.groups().of(person)));
    }

    /** One line a person for a reader, then the ties. */
    public static List<String> lines(Study study) {
        BridgesJson json = new BridgesJson(study);
        List<String> lines = new ArrayList<>();
        for (BoundarySpanners.Spanner spanner : json.bridges.spanners()) {
            int person = spanner.person();
            lines.add(String.format(
                    Locale.ROOT,
                    "%d. %s, %s: joins %s; impact of leaving %s; tied with %d; could take over: %s",
                    spanner.rank(),
                    json.network.people().id(person),
                    json.group(person),
                    json.listed(json.bridges.crossings().joined(person).stream()
                            .map(Crossings.Joined::group)
                            .filter(json::shown)
                            .map(json.network.groups()::name)
                            .toList()),
                    json.bridges.loss(person).impact(),
                    json.bridges.crossings().load(person),
                    json.listed(json.bridges.crossings().substitutes(person).stream()
                            .map(one -> json.network.people().id(one.person()).value())
                            .toList())));
        }
        lines.add("Ties that alone join parts: %d; ties whose ends share nobody: %d"
                .formatted(
                        json.bridges.ties().bridges().size(),
                        json.bridges.ties().localBridges().size()));
        return lines;
    }

    private String group(int person) {
        String name = network.groups().name(network.groups().of(person));
        return name.isEmpty() ? "no group" : name;
    }

    private String listed(List<String> names) {
        return names.isEmpty() ? "nobody" : String.join(", ", names);
    }
}
