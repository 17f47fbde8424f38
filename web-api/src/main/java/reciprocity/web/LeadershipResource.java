package reciprocity.web;

import io.javalin.http.Context;
import reciprocity.export.Json;
import reciprocity.export.LeadershipApiJson;
import reciprocity.export.MentoringOutcomeJson;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;
import reciprocity.study.Guarding;
import reciprocity.study.MentoringOutcome;
import reciprocity.study.Question;
import reciprocity.study.Studies;
import reciprocity.study.UnanswerableException;

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

    /** Two waves: did those with a mentor change otherwise than comparable colleagues? */
    void outcome(Context ctx) {
        SurveySummary to = studies.summary(SurveysResource.id(ctx));
        String from = Parameters.textOrNull(ctx, "from");
        if (from == null) {
            throw new UnanswerableException("from", "", "the id of the earlier wave");
        }
        SurveySummary earlier = studies.summary(Parameters.surveyId(from));
        Question question = Parameters.question(ctx);
        String key = String.join(
                " ",
                "outcome",
                earlier.id().value(),
                earlier.revision(),
                to.id().value(),
                to.revision(),
                question.toString(),
                version);
        Answers.tagged(ctx, key, () -> {
            Survey before = studies.survey(earlier, question.viewer());
            Survey after = studies.survey(to, question.viewer());
            MentoringOutcome outcome = MentoringOutcome.of(before, after, question, Guarding.always(after.settings()));
            return Json.bytes(MentoringOutcomeJson.of(
                    outcome, earlier.id().value(), to.id().value(), version));
        });
    }
}
