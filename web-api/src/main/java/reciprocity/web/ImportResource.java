package reciprocity.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reciprocity.export.Json;
import reciprocity.export.KeptImportJson;
import reciprocity.intake.Severity;
import reciprocity.model.ImportReport;
import reciprocity.model.SurveySummary;
import reciprocity.study.Studies;
import reciprocity.study.UnanswerableException;

/** What the import of a stored survey found: what became of rows, and every finding. */
final class ImportResource {

    private static final int MOST = 1_000;

    private final Studies studies;

    ImportResource(Studies studies) {
        this.studies = studies;
    }

    void report(Context ctx) {
        SurveySummary summary = studies.summary(SurveysResource.id(ctx));
        KeptImportJson.Filter filter = filter(ctx);
        int offset = Parameters.count(ctx, "offset", 0);
        int limit = Math.toIntExact(Parameters.whole(ctx, "limit", 100, 1, MOST));
        ImportReport report = studies.imported(summary).orElse(null);
        // The same survey may be imported again from other files, so the report itself is part of the key.
        String key = String.join(
                " ", "import", summary.id().value(), filter.toString(), offset + " " + limit, String.valueOf(report));
        Answers.tagged(ctx, key, () -> Json.bytes(KeptImportJson.of(report, Viewers.of(ctx), filter, offset, limit)));
    }

    void table(Context ctx) {
        SurveySummary summary = studies.summary(SurveysResource.id(ctx));
        KeptImportJson.Filter filter = filter(ctx);
        ImportReport report = studies.imported(summary)
                .orElseThrow(
                        () -> new ProblemException(
                                Problem.of(
                                        "no-import-report",
                                        "The import is not kept",
                                        404,
                                        "This survey was stored without what its import found; importing the same files again keeps it.")));
        boolean raw = Parameters.flag(ctx, "raw");
        String key = String.join(" ", "import.csv", summary.id().value(), filter + " " + raw, report.toString());
        if (Answers.stands(ctx, key)) {
            return;
        }
        StringWriter text = new StringWriter();
        KeptImportJson.csv(report, Viewers.of(ctx), filter, raw, text);
        Answers.tag(ctx, key);
        ctx.header("Content-Disposition", "attachment; filename=\"%s.import.csv\"".formatted(summary.id()));
        ctx.contentType("text/csv; charset=utf-8; header=present").result(text.toString());
    }

    private static KeptImportJson.Filter filter(Context ctx) {
        return new KeptImportJson.Filter(
                severity(ctx), Parameters.textOrNull(ctx, "rule"), Parameters.textOrNull(ctx, "file"));
    }

    private static @Nullable String severity(Context ctx) {
        String text = Parameters.textOrNull(ctx, "severity");
        if (text == null) {
            return null;
        }
        return Stream.of(Severity.values())
                .map(Severity::name)
                .filter(name -> name.equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new UnanswerableException("severity", Parameters.shown(text), "ERROR, WARNING or NOTE"));
    }
}
