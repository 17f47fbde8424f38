package reciprocity.web;

import io.javalin.http.Context;
import java.util.function.Function;
import reciprocity.export.Json;
import reciprocity.model.SurveySummary;
import reciprocity.study.Question;
import reciprocity.study.Studies;
import reciprocity.study.Study;

/** Answers of a study, tagged by survey, question and what was asked besides. */
final class StudyAnswers {

    private final Studies studies;
    private final String version;

    StudyAnswers(Studies studies, String version) {
        this.studies = studies;
        this.version = version;
    }

    /** The product's version, which every answer names. */
    String version() {
        return version;
    }

    /**
     * Answers.
     *
     * @param part what is asked, with everything that is asked besides the question
     * @param json made only where the browser does not have it
     */
    void answer(Context ctx, String part, Function<Study, Object> json) {
        SurveySummary summary = studies.summary(SurveysResource.id(ctx));
        Question question = Parameters.question(ctx);
        String key = String.join(" ", part, summary.id().value(), summary.revision(), question.toString(), version);
        Answers.tagged(ctx, key, () -> Json.bytes(json.apply(studies.study(summary, question))));
    }
}
