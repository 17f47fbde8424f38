package reciprocity.web;

import io.javalin.http.Context;
import java.util.function.Function;
import reciprocity.export.BetweennessJson;
import reciprocity.export.CommunitiesJson;
import reciprocity.export.CrosstabJson;
import reciprocity.export.Json;
import reciprocity.export.LayersJson;
import reciprocity.export.ResponseJson;
import reciprocity.export.SignificanceJson;
import reciprocity.export.StructureJson;
import reciprocity.export.VariantsJson;
import reciprocity.model.SurveySummary;
import reciprocity.study.AgainstChance;
import reciprocity.study.BetweennessRanking;
import reciprocity.study.CommunitySearch;
import reciprocity.study.CrossMatrix;
import reciprocity.study.Inquiry;
import reciprocity.study.LayerComparison;
import reciprocity.study.MissingAnswers;
import reciprocity.study.OtherReadings;
import reciprocity.study.Question;
import reciprocity.study.StructureLists;
import reciprocity.study.Studies;
import reciprocity.study.Study;
import reciprocity.study.UnanswerableException;

/** What researchers ask of a survey besides its figures. */
final class ResearchResource {

    private static final int MOST_SECONDS = 60;

    private final Studies studies;
    private final String version;

    ResearchResource(Studies studies, String version) {
        this.studies = studies;
        this.version = version;
    }

    void significance(Context ctx) {
        AgainstChance asked = AgainstChance.of(Parameters.text(ctx, "families", ""));
        answer(ctx, asked, study -> SignificanceJson.of(study, asked, version));
    }

    void layers(Context ctx) {
        LayerComparison asked =
                LayerComparison.of(Parameters.textOrNull(ctx, "dependent"), Parameters.text(ctx, "entries", "ties"));
        answer(ctx, asked, study -> LayersJson.of(study, asked, version));
    }

    void variants(Context ctx) {
        OtherReadings asked = OtherReadings.of(Parameters.text(ctx, "measures", ""));
        answer(ctx, asked, study -> VariantsJson.of(study, asked, version));
    }

    void response(Context ctx) {
        answer(ctx, new MissingAnswers(), study -> ResponseJson.of(study, version));
    }

    void crosstab(Context ctx) {
        CrossMatrix asked = new CrossMatrix(Parameters.textOrNull(ctx, "rows"), Parameters.textOrNull(ctx, "columns"));
        answer(ctx, asked, study -> CrosstabJson.of(study, asked, version));
    }

    void communities(Context ctx) {
        CommunitySearch asked = CommunitySearch.of(
                Parameters.text(ctx, "algorithm", "leiden"),
                Parameters.decimal(ctx, "resolution", 1),
                Parameters.count(ctx, "runs", CommunitySearch.RUNS));
        answer(ctx, asked, study -> CommunitiesJson.of(study, asked, version));
    }

    void structure(Context ctx) {
        StructureLists asked = StructureLists.of(
                Parameters.text(ctx, "ties", "either"),
                Parameters.count(ctx, "k", 1),
                Parameters.count(ctx, "least", 3),
                Parameters.count(ctx, "offset", 0),
                Parameters.count(ctx, "limit", 20));
        answer(ctx, asked, study -> StructureJson.of(study, asked, version));
    }

    void betweenness(Context ctx) {
        double seconds = Parameters.decimal(ctx, "seconds", BetweennessRanking.SECONDS);
        if (seconds > MOST_SECONDS) {
            throw new UnanswerableException(
                    "seconds",
                    String.valueOf(seconds),
                    "at most %d; the command line takes more".formatted(MOST_SECONDS));
        }
        BetweennessRanking asked = new BetweennessRanking(
                Parameters.decimal(ctx, "eps", BetweennessRanking.EPS),
                Parameters.decimal(ctx, "delta", BetweennessRanking.DELTA),
                Parameters.count(ctx, "top", BetweennessRanking.TOP),
                seconds);
        answer(ctx, asked, study -> BetweennessJson.of(study, asked, version));
    }

    private void answer(Context ctx, Inquiry<?> asked, Function<Study, Object> json) {
        SurveySummary summary = studies.summary(SurveysResource.id(ctx));
        Question question = Parameters.question(ctx);
        String key = String.join(
                " ", asked.toString(), summary.id().value(), summary.revision(), question.toString(), version);
        Answers.tagged(ctx, key, () -> {
            Study study = studies.study(summary, question);
            Patience.check(asked.steps(study), question);
            return Json.bytes(json.apply(study));
        });
    }
}
