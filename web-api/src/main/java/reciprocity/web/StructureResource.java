package reciprocity.web;

import io.javalin.http.Context;
import reciprocity.export.BridgesJson;
import reciprocity.export.SplitsJson;
import reciprocity.study.Studies;

/** Who and what joins groups, and along which column they part. */
final class StructureResource {

    private final StudyAnswers answers;

    StructureResource(Studies studies, String version) {
        this.answers = new StudyAnswers(studies, version);
    }

    void bridges(Context ctx) {
        answers.answer(ctx, "bridges", study -> BridgesJson.of(study, answers.version()));
    }

    void splits(Context ctx) {
        answers.answer(ctx, "splits", study -> SplitsJson.of(study, answers.version()));
    }
}
