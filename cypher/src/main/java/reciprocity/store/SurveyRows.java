package reciprocity.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reciprocity.model.PartnershipStage;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.SurveySettings;
import reciprocity.model.SurveySummary;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/**
 * A survey's values as parameters of statements. Further columns become properties named {@value #PREFIX} and their
 * header, which keeps them apart from the properties of every person; a list {@code attributes} keeps their order.
 */
final class SurveyRows {

    static final String PREFIX = "x_";

    private SurveyRows() {}

    /** Properties of the survey's node. */
    static Map<String, Object> survey(Survey survey, SurveySummary summary) {
        SurveySettings settings = survey.settings();
        List<PartnershipStage> stages = settings.stages();
        Map<String, Object> row = new HashMap<>();
        row.put("name", settings.name());
        row.put("wave", settings.wave());
        row.put("groups", settings.groups());
        row.put("minimumGroup", settings.minimumGroup());
        row.put("stageNames", stages.stream().map(PartnershipStage::name).toList());
        row.put("stageTrust", stages.stream().map(PartnershipStage::trust).toList());
        row.put("stagePurpose", stages.stream().map(PartnershipStage::purpose).toList());
        row.put("people", summary.people());
        row.put("asked", summary.asked());
        row.put("respondents", summary.respondents());
        row.put("ties", summary.ties());
        row.put("revision", summary.revision());
        return row;
    }

    /** Properties of the kinds' nodes. */
    static List<Map<String, Object>> kinds(Survey survey) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TieKind kind : survey.kinds()) {
            Map<String, Object> row = new HashMap<>();
            row.put("survey", survey.id().value());
            row.put("name", kind.name());
            row.put("position", rows.size());
            row.put("meaning", kind.meaning().name());
            row.put("relationship", kind.meaning().relationship());
            row.put("asks", kind.asks().name());
            row.put("low", kind.scale() == null ? null : kind.scale().low());
            row.put("high", kind.scale() == null ? null : kind.scale().high());
            row.put("threshold", kind.threshold());
            row.put("declared", kind.declared());
            rows.add(row);
        }
        return rows;
    }

    /** Properties of a person's node. */
    static Map<String, Object> person(Survey survey, int position, String load) {
        Person person = survey.people().get(position);
        Map<String, Object> properties = new HashMap<>();
        properties.put("load", load);
        properties.put("id", person.id().value());
        properties.put("survey", survey.id().value());
        properties.put("position", position);
        properties.put("name", person.name());
        properties.put("level", person.level());
        properties.put("role", person.role());
        properties.put("leader", person.leader());
        properties.put("external", person.external());
        properties.put("respondent", person.respondent());
        properties.put("hired", person.hired());
        properties.put("row", person.row());
        putAttributes(properties, person.attributes());
        return properties;
    }

    /** Properties that few answers have: when, and further columns; a list with one map, or without. */
    static List<Map<String, Object>> further(Tie tie) {
        if (tie.timestamp() == null && tie.attributes().isEmpty()) {
            return List.of();
        }
        Map<String, Object> properties = new HashMap<>();
        if (tie.timestamp() != null) {
            properties.put("timestamp", tie.timestamp());
        }
        putAttributes(properties, tie.attributes());
        return List.of(properties);
    }

    private static void putAttributes(Map<String, Object> properties, Map<String, String> attributes) {
        if (attributes.isEmpty()) {
            return;
        }
        properties.put("attributes", List.copyOf(attributes.keySet()));
        attributes.forEach((header, value) -> properties.put(PREFIX + header, value));
    }
}
