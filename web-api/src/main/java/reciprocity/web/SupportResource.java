package reciprocity.web;

import io.javalin.http.Context;
import reciprocity.export.Json;
import reciprocity.export.SupportJson;
import reciprocity.model.SurveySummary;
import reciprocity.study.Question;
import reciprocity.study.Studies;

/** Support in depth, customers and support staff. */
final class SupportResource {

    private final Studies studies;
    private final String version;

    SupportResource(Studies studies, String version) {
        this.studies = studies;
        this.version = version;
    }

    void support(Context ctx) {
        SurveySummary summary = studies.summary(SurveysResource.id(ctx));
        Question question = Parameters.question(ctx);
        String key =
                String.join(" ", "support", summary.id().value(), summary.revision(), question.toString(), version);
        Answers.tagged(ctx, key, () -> Json.bytes(SupportJson.forApi(studies.study(summary, question), version)));
    }
}
