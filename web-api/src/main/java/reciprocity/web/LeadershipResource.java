package reciprocity.web;

import io.javalin.http.Context;
import reciprocity.export.Json;
import reciprocity.export.LeadershipApiJson;
import reciprocity.model.SurveySummary;
import reciprocity.study.Question;
import reciprocity.study.Studies;

/** What leaders ask of a survey. */
final class LeadershipResource {

    private final Studies studies;
    private final String version;

    LeadershipResource(Studies studies, String version) {
        this.studies = studies;
        this.version = version;
    }

    void leadership(Context ctx) {
        SurveySummary summary = studies.summary(SurveysResource.id(ctx));
        Question question = Parameters.question(ctx);
        String key =
                String.join(" ", "leadership", summary.id().value(), summary.revision(), question.toString(), version);
        Answers.tagged(ctx, key, () -> Json.bytes(LeadershipApiJson.of(studies.study(summary, question), version)));
    }
}
