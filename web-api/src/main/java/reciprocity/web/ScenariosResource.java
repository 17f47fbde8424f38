package reciprocity.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import reciprocity.export.Json;
import reciprocity.export.ScenarioJson;
import reciprocity.model.Scenario;
import reciprocity.model.SurveySummary;
import reciprocity.study.Comparison;
import reciprocity.study.Question;
import reciprocity.study.ScenarioJob;
import reciprocity.study.ScenarioJobs;
import reciprocity.study.Studies;
import reciprocity.study.Study;

/** What a scenario would change: computed beside the survey as a job that can be followed and cancelled. */
final class ScenariosResource {

    private static final String UNSAVED = "unsaved";
    private static final long HEARTBEAT_MILLISECONDS = 15_000;

    private final Studies studies;
    private final PlansResource plans;
    private final ScenarioJobs jobs;
    private final String version;

    ScenariosResource(Studies studies, PlansResource plans, ScenarioJobs jobs, String version) {
        this.studies = studies;
        this.plans = plans;
        this.jobs = jobs;
        this.version = version;
    }

    void begin(Context ctx) {
        PlansResource.requireNames(ctx);
        SurveySummary summary = studies.summary(SurveysResource.id(ctx));
        Question question = Parameters.question(ctx);
        String plan = ctx.queryParam("plan");
        Scenario scenario = plan == null
                ? ScenarioReader.scenario(ScenarioReader.body(ctx), UNSAVED)
                : plans.plan(summary.id(), plan);
        Study before = studies.study(summary, question);
        Comparison.check(before, scenario);
        ScenarioJob job = jobs.begin(
                summary.id().value(),
                progress -> Json.bytes(ScenarioJson.of(Comparison.of(before, scenario, progress), version)));
        ctx.status(202).header("Location", ctx.path() + "/" + job.id());
        Answers.fresh(ctx, Json.bytes(state(job)));
    }

    void one(Context ctx) {
        PlansResource.requireNames(ctx);
        ScenarioJob job = job(ctx);
        ObjectNode json = state(job);
        byte[] result = job.result();
        json.set("result", result == null ? JsonNodeFactory.instance.nullNode() : parsed(result));
        Answers.fresh(ctx, Json.bytes(json));
    }

    void cancel(Context ctx) {
        PlansResource.requireNames(ctx);
        jobs.cancel(job(ctx));
        ctx.header("Cache-Control", "no-store").status(204);
    }

    void events(Context ctx) {
        PlansResource.requireNames(ctx);
        ScenarioJob job = job(ctx);
        String accept = ctx.header("Accept");
        if (accept == null || !accept.contains("text/event-stream")) {
            throw new ProblemException(Problem.of(
                    "not-acceptable", "This is a stream of events", 406, "Ask with Accept: text/event-stream."));
        }
        int heard = heard(ctx.header("Last-Event-ID"));
        new SseHandler(client -> follow(job, client, heard)).handle(ctx);
    }

    private static int heard(@org.jspecify.annotations.Nullable String last) {
        try {
            return last == null ? 0 : Integer.parseInt(last.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void follow(ScenarioJob job, SseClient client, int after) {
        int heard = after;
        try {
            while (!client.terminated()) {
                var steps = job.after(heard, HEARTBEAT_MILLISECONDS);
                for (ScenarioJob.Step step : steps) {
                    String event = step.state() == ScenarioJob.State.RUNNING
                            ? "progress"
                            : step.state().name().toLowerCase(Locale.ROOT);
                    client.sendEvent(event, Json.text(step(step)), String.valueOf(step.number()));
                    heard = step.number();
                }
                if (steps.isEmpty()) {
                    if (job.state().ended()) {
                        return;
                    }
                    client.sendComment("");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ScenarioJob job(Context ctx) {
        return jobs.find(SurveysResource.id(ctx).value(), ctx.pathParam("job"))
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "unknown-job",
                        "There is no such job",
                        404,
                        "It may be long done and forgotten; begin it again.")));
    }

    private static ObjectNode step(ScenarioJob.Step step) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("state", step.state().name())
                .put("done", step.done())
                .put("total", step.total())
                .put("next", step.next());
    }

    private static ObjectNode state(ScenarioJob job) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("job", job.id());
        json.setAll(step(job.last()));
        RuntimeException failure = job.failure();
        if (failure == null) {
            json.putNull("problem");
        } else {
            json.set("problem", Json.mapper().valueToTree(ProblemMapping.problem(failure)));
        }
        return json;
    }

    private static JsonNode parsed(byte[] json) {
        try {
            return Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
