package reciprocity.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.model.TieMeaning;
import reciprocity.study.Leadership;
import reciprocity.study.Study;

/** The object of {@code leadership} with what the page shows beside it. */
public final class LeadershipApiJson {

    private LeadershipApiJson() {}

    /** The object of the API. */
    public static ObjectNode of(Study study, String version) {
        Leadership leadership = study.leadership();
        Reasons reasons = new Reasons();
        ObjectNode json = LeadershipJson.object(leadership, reasons);
        PartnershipExtras.add(leadership, json, reasons);
        RelationshipExtras.add(leadership, json, reasons);
        DecisionExtras.add(leadership, json, reasons);
        MentoringExtras.add(leadership, json, reasons);
        LeaderExtras.add(leadership, json, reasons);
        json.set("badge", badge(leadership, reasons));
        json.set("kinds", kinds(leadership));
        json.set("reasons", reasons.json());
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static ObjectNode badge(Leadership leadership, Reasons reasons) {
        ObjectNode badge = Json.mapper().createObjectNode();
        reasons.at("badge").put(badge, "response", leadership.response().rate());
        return badge.put("badge", leadership.response().badge().name()).put("person_level", leadership.personLevel());
    }

    private static ObjectNode kinds(Leadership leadership) {
        ObjectNode kinds = Json.mapper().createObjectNode();
        for (TieMeaning meaning : TieMeaning.values()) {
            var names = kinds.putArray(meaning.name());
            leadership.layers().kinds(meaning).forEach(names::add);
        }
        return kinds;
    }
}
