package reciprocity.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import reciprocity.analysis.report.Audience;
import reciprocity.document.Brand;
import reciprocity.document.Particulars;
import reciprocity.export.Exporter;
import reciprocity.export.Exporters;
import reciprocity.export.IntakeCounts;
import reciprocity.export.Json;
import reciprocity.export.MatrixJson;
import reciprocity.export.MetricsJson;
import reciprocity.export.NetworkJson;
import reciprocity.export.ParametersJson;
import reciprocity.export.PeopleJson;
import reciprocity.export.PeopleQuery;
import reciprocity.export.PersonJson;
import reciprocity.export.ReportJson;
import reciprocity.export.SilosJson;
import reciprocity.model.SurveySummary;
import reciprocity.study.ChosenMeasures;
import reciprocity.study.Question;
import reciprocity.study.Studies;
import reciprocity.study.Study;
import reciprocity.study.UnanswerableException;

/** What a survey says to a question: figures, findings, the map. */
final class StudiesResource {

    private static final int MOST_PEOPLE = 1_000;

    private final Studies studies;
    private final String version;
    private final Brand brand;

    StudiesResource(Studies studies, String version, Brand brand) {
        this.studies = studies;
        this.version = version;
        this.brand = brand;
    }

    void metrics(Context ctx) {
        String measures = Parameters.text(ctx, "measures", "");
        ChosenMeasures chosen = measures.isEmpty() ? null : ChosenMeasures.of(measures);
        answer(ctx, "metrics " + chosen, study -> {
            ObjectNode json = MetricsJson.of(chosen == null ? study.measurements() : study.ask(chosen));
            json.set("parameters", ParametersJson.of(study, version));
            return json;
        });
    }

    void findings(Context ctx) {
        Audience audience = Parameters.audience(ctx);
        String before = before(studies.summary(SurveysResource.id(ctx)));
        answer(ctx, "findings " + audience + " " + before, study -> ReportJson.of(study, audience, version));
    }

    /** The wave before, which what changed stands on. */
    private String before(SurveySummary summary) {
        return studies.earlier(summary)
                .map(wave -> wave.id() + " " + wave.revision())
                .orElse("");
    }

    void matrix(Context ctx) {
        answer(ctx, "matrix", study -> MatrixJson.of(study, version));
    }

    void silos(Context ctx) {
        answer(ctx, "silos", study -> SilosJson.forApi(study, version));
    }

    void network(Context ctx) {
        String within = Parameters.textOrNull(ctx, "within");
        answer(ctx, "network " + within, study -> NetworkJson.of(study, within, version));
    }

    void people(Context ctx) {
        PlansResource.requirePeople(ctx);
        String columns = Parameters.text(ctx, "columns", "");
        PeopleQuery asked = new PeopleQuery(
                Parameters.text(ctx, "name", ""),
                ctx.queryParams("person"),
                columns.isEmpty() ? List.of() : Question.kinds(columns),
                ctx.queryParams("where").stream().map(PeopleQuery.Where::of).toList(),
                ctx.queryParams("range").stream().map(PeopleQuery.Range::of).toList(),
                Parameters.text(ctx, "sort", ""),
                Parameters.flag(ctx, "choices"),
                Parameters.count(ctx, "offset", 0),
                Math.toIntExact(Parameters.whole(ctx, "limit", 30, 1, MOST_PEOPLE)));
        answer(ctx, asked.toString(), study -> PeopleJson.of(study, asked, version));
    }

    void person(Context ctx) {
        String id = ctx.pathParam("person");
        answer(ctx, "person " + id, study -> PersonJson.of(study, number(study, id), version));
    }

    private static int number(Study study, String id) {
        int number = study.network().people().find(id);
        if (number >= 0) {
            return number;
        }
        throw new ProblemException(Problem.of(
                "unknown-person", "There is no such person", 404, "Nobody in this survey's roster has this id."));
    }

    void export(Context ctx) {
        String ending = ctx.pathParam("format");
        Exporter format = Exporters.byEnding(ending)
                .orElseThrow(() -> new UnanswerableException(
                        "format",
                        Parameters.shown(ending),
                        "one of "
                                + Exporters.all().stream().map(Exporter::ending).toList()));
        boolean raw = Parameters.flag(ctx, "raw");
        SurveySummary summary = studies.summary(SurveysResource.id(ctx));
        Question question = Parameters.question(ctx);
        Patience.check(summary, question);
        Particulars particulars = new Particulars(
                brand, studies.imported(summary).map(IntakeCounts::of).orElse(null), version);
        Exporter exporter = format.with(particulars);
        String part = "export %s %s %s %s".formatted(ending, raw, before(summary), particulars);
        String key = key(part, summary, question);
        if (Answers.stands(ctx, key)) {
            return;
        }
        Study study = studies.study(summary, question);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            exporter.write(study, raw, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Answers.tag(ctx, key);
        // The id is made of letters, digits and hyphens, so it needs no quoting in a header.
        ctx.header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(summary.id(), ending));
        ctx.contentType(exporter.mediaType()).result(bytes.toByteArray());
    }

    private String key(String part, SurveySummary summary, Question question) {
        return String.join(" ", part, summary.id().value(), summary.revision(), question.toString(), version);
    }

    private void answer(Context ctx, String part, Function<Study, Object> json) {
        SurveySummary summary = studies.summary(SurveysResource.id(ctx));
        Question question = Parameters.question(ctx);
        Patience.check(summary, question);
        Answers.tagged(
                ctx, key(part, summary, question), () -> Json.bytes(json.apply(studies.study(summary, question))));
    }
}
