package reciprocity.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import reciprocity.model.Asks;
import reciprocity.model.PartnershipStage;
import reciprocity.model.Scale;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.SurveySummary;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** Rows the database answers with, as values of the domain; the way back from {@link SurveyRows}. */
final class RowMapping {

    private RowMapping() {}

    static SurveySummary summary(Record row) {
        Value survey = row.get("survey");
        Value asked = survey.get("asked");
        return new SurveySummary(
                new SurveyId(survey.get("id").asString()),
                settings(survey),
                survey.get("people").asInt(),
                // Surveys of earlier versions do not say how many were asked.
                (asked.isNull() ? survey.get("people") : asked).asInt(),
                survey.get("respondents").asInt(),
                survey.get("ties").asInt(),
                row.get("kinds").asList(RowMapping::kind),
                survey.get("revision").asString());
    }

    private static SurveySettings settings(Value survey) {
        List<String> names = survey.get("stageNames").asList(Value::asString);
        List<Double> trust = survey.get("stageTrust").asList(Value::asDouble);
        List<Double> purpose = survey.get("stagePurpose").asList(Value::asDouble);
        List<PartnershipStage> stages = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            stages.add(new PartnershipStage(names.get(i), trust.get(i), purpose.get(i)));
        }
        Value minimum = survey.get("minimumGroup");
        return new SurveySettings(
                survey.get("name").asString(),
                text(survey.get("wave")),
                survey.get("groups").asList(Value::asString),
                minimum.isNull() ? null : minimum.asInt(),
                stages);
    }

    private static TieKind kind(Value kind) {
        Value low = kind.get("low");
        Value threshold = kind.get("threshold");
        return new TieKind(
                kind.get("name").asString(),
                TieMeaning.valueOf(kind.get("meaning").asString()),
                Asks.valueOf(kind.get("asks").asString()),
                low.isNull() ? null : new Scale(low.asDouble(), kind.get("high").asDouble()),
                threshold.isNull() ? null : threshold.asDouble(),
                kind.get("declared").asBoolean());
    }

    static Map<String, String> attributes(Value names, Value values) {
        if (names.isNull()) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            attributes.put(names.get(i).asString(), values.get(i).asString());
        }
        return attributes;
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
