package reciprocity.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reciprocity.export.ImportJson;
import reciprocity.export.Json;
import reciprocity.export.SurveyJson;
import reciprocity.intake.Finding;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.Severity;
import reciprocity.intake.SourceFile;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveyStore;
import reciprocity.model.SurveySummary;
import reciprocity.sample.SampleOrganization;
import reciprocity.study.Studies;

/** Surveys: which there are, adding one, removing one. */
final class SurveysResource {

    private final StoreDoor store;
    private final Studies studies;

    SurveysResource(StoreDoor store, Studies studies) {
        this.store = store;
        this.studies = studies;
    }

    void list(Context ctx) {
        List<SurveyJson> surveys = store.store().listSurveys().stream()
                .sorted(order())
                .map(SurveyJson::of)
                .toList();
        byte[] json = Json.bytes(Map.of("surveys", surveys));
        Answers.tagged(ctx, "surveys " + surveys, () -> json);
    }

    /** By name; of one name the last wave first, as that is the one to look at. */
    private static Comparator<SurveySummary> order() {
        return Comparator.comparing((SurveySummary survey) -> survey.settings().name())
                .thenComparing(
                        survey -> String.valueOf(
                                Objects.requireNonNullElse(survey.settings().wave(), "")),
                        Comparator.reverseOrder())
                .thenComparing(SurveySummary::id);
    }

    void one(Context ctx) {
        SurveySummary summary = studies.summary(id(ctx));
        Answers.tagged(
                ctx,
                "survey " + summary.id() + " " + summary.revision(),
                () -> Json.bytes(SurveyJson.of(studies.survey(summary, Viewers.of(ctx)))));
    }

    void remove(Context ctx) {
        SurveyId id = id(ctx);
        boolean removed = store.store().delete(id);
        studies.forget(id);
        if (!removed) {
            throw new reciprocity.model.UnknownSurveyException(id);
        }
        ctx.header("Cache-Control", "no-store").status(204);
    }

    /** Stores the sample organization. */
    void sample(Context ctx) {
        SurveyStore open = store.store();
        SampleOrganization.Files files = SampleOrganization.files();
        IntakeResult result =
                SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning());
        keep(ctx, open, result, true);
    }

    void add(Context ctx) {
        boolean dryRun = Parameters.flag(ctx, "dryRun");
        boolean replace = Parameters.flag(ctx, "replace");
        SurveyStore open = store.store();
        IntakeResult result = read(ctx);
        if (dryRun) {
            Answers.fresh(ctx, Json.bytes(ImportJson.of(result, true, null)));
        } else {
            keep(ctx, open, result, replace);
        }
    }

    private void keep(Context ctx, SurveyStore open, IntakeResult result, boolean replace) {
        Survey survey = result.survey();
        if (survey == null) {
            throw new ProblemException(refusal(result));
        }
        SurveyStore.Saved saved = open.save(survey, result.report(), replace);
        studies.forget(survey.id());
        if (saved == SurveyStore.Saved.CREATED) {
            ctx.status(201).header("Location", Routes.ROOT + "/surveys/" + survey.id());
        }
        Answers.fresh(ctx, Json.bytes(ImportJson.of(result, false, saved)));
    }

    private static IntakeResult read(Context ctx) {
        if (!ctx.isMultipartFormData()) {
            throw new ProblemException(ProblemMapping.byStatus(415));
        }
        SourceFile people = file(ctx, "people");
        SourceFile ties = file(ctx, "ties");
        SourceFile survey = file(ctx, "survey");
        if (people == null || ties == null) {
            String missing = people == null ? "people" : "ties";
            throw new ProblemException(
                    Problem.of("missing-file", "A file is missing", 400, "The part '%s' is missing.".formatted(missing))
                            .with(List.of(new Problem.FieldError(null, null, missing, null, "required", null))));
        }
        String name = ctx.formParam("name");
        IntakeOptions options = IntakeOptions.byMeaning().named(name == null || name.isBlank() ? null : name.strip());
        return SurveyReader.read(people, ties, survey, options.choosing(ChosenColumns.of(ctx.formParam("columns"))));
    }

    private static @Nullable SourceFile file(Context ctx, String part) {
        List<UploadedFile> files = ctx.uploadedFiles(part);
        if (files.isEmpty()) {
            return null;
        }
        if (files.size() > 1) {
            throw new ProblemException(Problem.of(
                    "too-many-files", "A file is given twice", 400, "The part '%s' is given twice.".formatted(part)));
        }
        UploadedFile file = files.get(0);
        try (InputStream content = file.content()) {
            return new SourceFile(file.filename(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem refusal(IntakeResult result) {
        List<Finding> errors = result.findings(Severity.ERROR);
        int counted = ImportJson.of(result, false, null).findingCounts().getOrDefault("ERROR", errors.size());
        return Problem.of(
                        "import-refused",
                        "The files cannot be imported",
                        422,
                        "%d %s; nothing was stored.".formatted(counted, counted == 1 ? "error" : "errors"))
                .with(errors.stream()
                        .map(e -> new Problem.FieldError(
                                e.file(), e.row() > 0 ? e.row() : null, e.column(), e.value(), e.rule(), e.message()))
                        .toList());
    }

    static SurveyId id(Context ctx) {
        return Parameters.surveyId(ctx.pathParam("id"));
    }
}
