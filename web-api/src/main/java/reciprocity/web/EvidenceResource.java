package reciprocity.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import reciprocity.export.EvidenceJson;
import reciprocity.study.EvidenceQuestion;
import reciprocity.study.Studies;
import reciprocity.study.Viewer;

/** The rows of the files behind a figure. */
final class EvidenceResource {

    private final StudyAnswers answers;

    EvidenceResource(Studies studies, String version) {
        this.answers = new StudyAnswers(studies, version);
    }

    void evidence(Context ctx) {
        EvidenceQuestion asked = new EvidenceQuestion(
                text(ctx, "metric"), ctx.queryParam("person"), ctx.queryParam("of"), ctx.queryParam("to"));
        if (asked.person() != null && Viewers.of(ctx) == Viewer.LEADER) {
            throw new ProblemException(AccessGuard.aboutPeople());
        }
        answers.answer(ctx, asked.toString(), study -> EvidenceJson.of(study, asked, answers.version()));
    }

    private static String text(Context ctx, String name) {
        @Nullable String text = ctx.queryParam(name);
        return text == null ? "" : text;
    }
}
