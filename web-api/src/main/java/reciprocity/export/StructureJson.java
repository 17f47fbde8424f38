package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.cluster.CohesiveSubgroups;
import reciprocity.analysis.cluster.LeaderClusters;
import reciprocity.analysis.cluster.StructuralEquivalence;
import reciprocity.analysis.cohesion.BowTie;
import reciprocity.analysis.metric.Reason;
import reciprocity.study.StructureLists;
import reciprocity.study.Study;
import reciprocity.study.Words;

/** Where people stand in the network, list by list; who they are only where enough answered. */
public final class StructureJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Study study;
    private final StructureLists asked;
    private final StructureLists.Found found;
    private final ObjectNode reasons = NODES.objectNode();

    private StructureJson(Study study, StructureLists asked) {
        this.study = study;
        this.asked = asked;
        this.found = study.ask(asked);
    }

    /** The object of the API and of the command {@code structure}. */
    public static ObjectNode of(Study study, StructureLists asked, String version) {
        StructureJson writer = new StructureJson(study, asked);
        ObjectNode json = NODES.objectNode();
        json.set("bowTie", writer.bowTie());
        json.set("subgroups", writer.subgroups());
        json.set("corePeriphery", writer.core());
        json.set("equivalence", writer.equivalence());
        ArrayNode clubs = json.putArray("richClub");
        writer.found
                .richClub()
                .forEach(club -> clubs.addObject()
                        .put("degreeOver", club.degree())
                        .put("people", club.people())
                        .put("density", club.density()));
        json.set("leaders", writer.leaders());
        json.set("reasons", writer.reasons);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private ObjectNode bowTie() {
        BowTie bowTie = found.bowTie();
        ObjectNode json = NODES.objectNode().put("severalLargest", bowTie.severalLargest());
        ObjectNode why = NODES.objectNode();
        ObjectNode sizes = json.putObject("sizes");
        for (BowTie.Part part : BowTie.Part.values()) {
            sizes.put(Words.of(part), bowTie.size(part));
        }
        Reason reason = bowTie.reason() == null && !study.showsPersons() ? Reason.SUPPRESSED : bowTie.reason();
        if (reason != null) {
            json.putNull("people");
            why.put("people", reason.name());
        } else {
            ObjectNode people = json.putObject("people");
            for (int i = 0; i < study.network().size(); i++) {
                people.put(id(i), Words.of(bowTie.of(i)));
            }
        }
        set("bowTie", why);
        return json;
    }

    private ObjectNode subgroups() {
        CohesiveSubgroups subgroups = found.subgroups();
        List<CohesiveSubgroups.Subgroup> all = subgroups.all();
        ObjectNode json = NODES.objectNode()
                .put("ties", asked.ties().name())
                .put("k", asked.plex())
                .put("least", asked.least())
                .put("count", all.size())
                .put("coalitions", subgroups.coalitions().size())
                .put("largest", subgroups.largest())
                .put("complete", subgroups.complete());
        json.putObject("cap").put("subgroups", CohesiveSubgroups.MOST_FOUND).put("steps", CohesiveSubgroups.MOST_STEPS);
        json.put("offset", asked.offset()).put("limit", asked.limit());
        ArrayNode list = people(json, "subgroups", "list");
        if (list != null) {
            all.stream().skip(asked.offset()).limit(asked.limit()).forEach(one -> {
                ObjectNode subgroup = list.addObject()
                        .put("size", one.members().size())
                        .put("groups", one.groups())
                        .put("coalition", one.coalition());
                ids(subgroup.putArray("members"), one.members());
            });
        }
        return json;
    }

    private ObjectNode core() {
        ObjectNode json = NODES.objectNode();
        ObjectNode why = NODES.objectNode();
        FigureJson.put(json, why, "fit", found.core().fit(), study.guard().totalShown());
        json.put("exact", found.core().exact());
        set("corePeriphery", why);
        ArrayNode members = people(json, "corePeriphery", "members");
        if (members != null) {
            ids(members, found.core().members());
        }
        return json;
    }

    private ObjectNode equivalence() {
        ObjectNode json = NODES.objectNode()
                .put("ties", StructureLists.directed(study) ? "DIRECTED" : "UNDIRECTED")
                .put("count", found.pairs())
                .put("offset", asked.offset())
                .put("limit", asked.limit());
        ArrayNode pairs = study.network().size() > StructureLists.MOST_COMPARED
                ? none(json, "equivalence", "pairs", Reason.NOT_ASSESSABLE)
                : people(json, "equivalence", "pairs");
        if (pairs != null) {
            for (StructuralEquivalence.Pair pair : found.alike()) {
                pairs.addObject()
                        .put("a", id(pair.one()))
                        .put("b", id(pair.other()))
                        .put("distance", pair.distance());
            }
        }
        return json;
    }

    private ObjectNode leaders() {
        LeaderClusters leaders = found.leaders();
        ObjectNode json = NODES.objectNode().put("count", leaders.leaders());
        ObjectNode why = NODES.objectNode();
        boolean shown = leaders.leaders() == 0 || leaders.leaders() >= study.fewestShown();
        FigureJson.put(json, why, "mutualDensity", leaders.mutualDensity(), shown);
        FigureJson.put(json, why, "coverage", leaders.coverage(), shown);
        FigureJson.put(json, why, "largestComponent", leaders.largestComponent(), shown);
        FigureJson.put(json, why, "isolated", leaders.isolated(), shown);
        set("leaders", why);
        ArrayNode components = leaders(json, shown, "components");
        if (components != null) {
            leaders.components().forEach(component -> ids(components.addArray(), component));
        }
        ArrayNode apart = leaders(json, shown, "apart");
        if (apart != null) {
            ids(apart, leaders.apart());
        }
        return json;
    }

    private @Nullable ArrayNode leaders(ObjectNode json, boolean shown, String name) {
        return shown ? people(json, "leaders", name) : none(json, "leaders", name, Reason.SUPPRESSED);
    }

    /** A list that names people; null, with its reason, where so few answered that none may be named. */
    private @Nullable ArrayNode people(ObjectNode json, String part, String name) {
        return study.showsPersons() ? json.putArray(name) : none(json, part, name, Reason.SUPPRESSED);
    }

    private @Nullable ArrayNode none(ObjectNode json, String part, String name, Reason reason) {
        json.putNull(name);
        reasons.withObject("/" + part).put(name, reason.name());
        return null;
    }

    private void ids(ArrayNode list, List<Integer> people) {
        people.forEach(person -> list.add(id(person)));
    }

    private String id(int person) {
        return study.network().people().id(person).value();
    }

    private void set(String part, ObjectNode why) {
        if (!why.isEmpty()) {
            reasons.withObject("/" + part).setAll(why);
        }
    }
}
