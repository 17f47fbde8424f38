package reciprocity.web;

import io.javalin.http.Context;
import java.util.List;
import reciprocity.export.CurveJson;
import reciprocity.export.WhatIfJson;
import reciprocity.study.Question;
import reciprocity.study.Studies;
import reciprocity.study.Viewer;

/** Whom to introduce, and what is lost when people leave. */
final class WhatIfResource {

    private static final long TOP = 3;

    private final StudyAnswers answers;

    WhatIfResource(Studies studies, String version) {
        this.answers = new StudyAnswers(studies, version);
    }

    void introductions(Context ctx) {
        long top = Parameters.whole(ctx, "top", TOP);
        List<String> exclude = ctx.queryParams("exclude");
        answers.answer(
                ctx,
                "introductions " + top + " " + exclude,
                study -> WhatIfJson.introductions(
                        study,
                        (int) Math.max(-1, Math.min(Integer.MAX_VALUE, top)),
                        study.whatIf().pairs(exclude),
                        answers.version()));
    }

    void departures(Context ctx) {
        if (Viewers.of(ctx) == Viewer.LEADER) {
            throw new ProblemException(AccessGuard.aboutPeople());
        }
        String asked = ctx.queryParam("person");
        List<String> people = asked == null ? List.of() : Question.kinds(asked);
        answers.answer(
                ctx,
                "departures " + people,
                study -> WhatIfJson.departures(study, study.whatIf().people(people), answers.version()));
    }

    void curve(Context ctx) {
        answers.answer(ctx, "curve", study -> CurveJson.of(study, answers.version()));
    }
}
