package reciprocity.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.function.Function;
import reciprocity.export.Json;
import reciprocity.export.MetricsJson;
import reciprocity.export.ParametersJson;
import reciprocity.model.SurveySummary;
import reciprocity.study.Question;
import reciprocity.study.Studies;
import reciprocity.study.Study;

/** What a survey says to a question: figures, findings, the map. */
final class StudiesResource {

    private final Studies studies;
    private final String version;

    StudiesResource(Studies studies, String version) {
        this.studies = studies;
        this.version = version;
    }

    void metrics(Context ctx) {
        answer(ctx, "metrics", study -> {
            ObjectNode json = MetricsJson.of(study.measurements());
            json.set("parameters", ParametersJson.of(study, version));
            return json;
        });
    }

    private void answer(Context ctx, String part, Function<Study, Object> json) {
        SurveySummary summary = studies.summary(SurveysResource.id(ctx));
        Question question = Parameters.question(ctx);
        String key = String.join(" ", part, summary.id().value(), summary.revision(), question.toString(), version);
        Answers.tagged(ctx, key, () -> Json.bytes(json.apply(studies.study(summary, question))));
    }
}
