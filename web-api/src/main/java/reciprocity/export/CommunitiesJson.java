package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.PeopleIndex;
import reciprocity.study.CommunitySearch;
import reciprocity.study.Study;
import reciprocity.study.Words;

/** Communities by ties alone, in canonical order, with what speaks for them. */
public final class CommunitiesJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CommunitiesJson() {}

    /** The object of the API and of the command {@code communities}. */
    public static ObjectNode of(Study study, CommunitySearch asked, String version) {
        CommunitySearch.Found found = study.ask(asked);
        boolean total = study.guard().totalShown();
        ObjectNode json = NODES.objectNode();
        ObjectNode reasons = NODES.objectNode();
        json.put("algorithm", Words.of(asked.method()));
        json.put("resolution", asked.resolution());
        json.put("count", found.partition().count());
        FigureJson.put(json, reasons, "modularity", found.partition().modularity(), total);
        ObjectNode stability = json.putObject("stability")
                .put("runs", found.stability().runs())
                .put("skipped", found.stability().skipped())
                .put("fewest", found.stability().fewest())
                .put("most", found.stability().most());
        ObjectNode why = NODES.objectNode();
        FigureJson.put(stability, why, "nmi", found.stability().mutualInformation(), total);
        FigureJson.put(stability, why, "ari", found.stability().adjustedRand(), total);
        set(reasons, "stability", why);
        ObjectNode agreement =
                json.putObject("agreement").put("group", study.reading().groupColumn());
        ObjectNode whyAgreement = NODES.objectNode();
        FigureJson.put(agreement, whyAgreement, "nmi", found.agreement().mutualInformation(), total);
        FigureJson.put(agreement, whyAgreement, "ari", found.agreement().adjustedRand(), total);
        set(reasons, "agreement", whyAgreement);
        if (study.showsPersons()) {
            communities(study, found, json);
        } else {
            json.putNull("communities").putNull("people");
            reasons.put("communities", Reason.SUPPRESSED.name()).put("people", Reason.SUPPRESSED.name());
        }
        json.set("reasons", reasons);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static void communities(Study study, CommunitySearch.Found found, ObjectNode json) {
        PeopleIndex people = study.network().people();
        int[] labels = found.partition().labels();
        ArrayNode communities = json.putArray("communities");
        ObjectNode[] each = new ObjectNode[found.partition().count()];
        for (int i = 0; i < each.length; i++) {
            each[i] = communities.addObject().put("id", i).put("size", 0);
            each[i].putArray("members");
        }
        ObjectNode ofPeople = json.putObject("people");
        for (int i = 0; i < labels.length; i++) {
            ObjectNode community = each[labels[i]];
            community.withArray("/members").add(people.id(i).value());
            community.put("size", community.get("members").size());
            ofPeople.put(people.id(i).value(), labels[i]);
        }
    }

    private static void set(ObjectNode reasons, String name, ObjectNode why) {
        if (!why.isEmpty()) {
            reasons.set(name, why);
        }
    }
}
