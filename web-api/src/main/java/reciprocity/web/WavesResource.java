package reciprocity.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reciprocity.export.ChangeJson;
import reciprocity.export.Json;
import reciprocity.export.SurveyJson;
import reciprocity.model.SurveySummary;
import reciprocity.study.Changes;
import reciprocity.study.Question;
import reciprocity.study.Studies;
import reciprocity.study.UnanswerableException;

/** Surveys as waves of one organization, and what changed between two of them. */
final class WavesResource {

    private final StoreDoor store;
    private final Studies studies;
    private final Changes changes;
    private final String version;

    WavesResource(StoreDoor store, Studies studies, String version) {
        this.store = store;
        this.studies = studies;
        this.changes = new Changes(studies);
        this.version = version;
    }

    void waves(Context ctx) {
        Map<String, List<SurveySummary>> byName = new TreeMap<>();
        for (SurveySummary survey : store.store().listSurveys()) {
            byName.computeIfAbsent(survey.settings().name(), name -> new ArrayList<>())
                    .add(survey);
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode organizations = json.putArray("organizations");
        byName.forEach((name, surveys) -> {
            ArrayNode waves = organizations.addObject().put("name", name).putArray("waves");
            surveys.stream()
                    .sorted(order())
                    .forEach(survey -> waves.add(Json.mapper().<ObjectNode>valueToTree(SurveyJson.of(survey))));
        });
        byte[] body = Json.bytes(json);
        Answers.tagged(ctx, "waves " + json, () -> body);
    }

    /** By the name of the wave, one without a name first. */
    private static Comparator<SurveySummary> order() {
        return Comparator.comparing((SurveySummary survey) -> String.valueOf(
                        survey.settings().wave() == null
                                ? ""
                                : survey.settings().wave()))
                .thenComparing(SurveySummary::id);
    }

    void change(Context ctx) {
        SurveySummary to = studies.summary(SurveysResource.id(ctx));
        String from = ctx.queryParam("from");
        if (from == null || from.isBlank()) {
            throw new UnanswerableException("from", "", "the id of the earlier wave");
        }
        SurveySummary earlier = studies.summary(Parameters.surveyId(from.strip()));
        if (earlier.id().equals(to.id())) {
            throw new UnanswerableException("from", Parameters.shown(from), "the id of another wave");
        }
        Question question = Parameters.question(ctx);
        String key = String.join(
                " ",
                "change",
                earlier.id().value(),
                earlier.revision(),
                to.id().value(),
                to.revision(),
                question.toString(),
                version);
        Answers.tagged(ctx, key, () -> Json.bytes(ChangeJson.forApi(changes.change(earlier, to, question), version)));
    }
}
