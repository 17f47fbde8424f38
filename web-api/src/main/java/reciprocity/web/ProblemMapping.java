package reciprocity.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.util.List;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reciprocity.export.Json;
import reciprocity.model.StoreUnavailableException;
import reciprocity.model.SurveyExistsException;
import reciprocity.model.UnknownSurveyException;
import reciprocity.study.ScenarioJobs;
import reciprocity.study.UnanswerableException;

/** Every failure as a problem. What is not known here is a fault of ours: it is said without detail, and never shows a trace. */
final class ProblemMapping {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapping.class);

    private ProblemMapping() {}

    static void register(RoutesConfig routes) {
        routes.exception(Exception.class, (e, ctx) -> answer(ctx, problem(e)));
        routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, problem(e)));
    }

    static void answer(Context ctx, Problem problem) {
        ctx.status(problem.status());
        if (problem.status() == 503 || problem.status() == 429) {
            ctx.header("Retry-After", problem.status() == 503 ? "1" : "5");
        }
        ctx.header("Cache-Control", "no-store");
        ctx.removeHeader("ETag");
        ctx.contentType(Problem.MEDIA_TYPE);
        ctx.result(Json.bytes(problem.at(ctx.path())));
    }

    static Problem problem(Throwable e) {
        if (e instanceof ProblemException known) {
            return known.problem();
        }
        if (e instanceof UnanswerableException asked) {
            Problem.FieldError field = new Problem.FieldError(
                    null, null, asked.parameter(), asked.value(), asked.rule(), asked.getMessage());
            return Problem.of("parameter", "A parameter cannot be used", 400, text(asked))
                    .with(List.of(field));
        }
        if (e instanceof ScenarioJobs.BusyException) {
            return Problem.of("busy", "Too much is waiting", 429, text(e) + "; try again in a while.");
        }
        if (e instanceof UnknownSurveyException) {
            return Problem.of("unknown-survey", "There is no such survey", 404, text(e));
        }
        if (e instanceof SurveyExistsException) {
            return Problem.of("survey-exists", "Another survey has this name", 409, text(e));
        }
        if (e instanceof NotReadyException starting) {
            return starting.failed()
                    ? Problem.of("database-failed", "The database did not come up", 503, text(e))
                    : Problem.of("starting", "The database is starting", 503, text(e));
        }
        if (e instanceof StoreUnavailableException) {
            return Problem.of("database-away", "The database does not answer", 503, text(e));
        }
        if (e instanceof HttpResponseException http) {
            return byStatus(http.getStatus());
        }
        Problem unreadable = unreadable(e);
        return unreadable == null ? unexpected(e) : unreadable;
    }

    /** Jetty's own refusals of a request's form: too large, too many parts, not what it says. */
    private static @Nullable Problem unreadable(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http && http.getCode() >= 400 && http.getCode() < 500) {
                return byStatus(http.getCode());
            }
            String message = String.valueOf(cause.getMessage());
            if (message.contains("max length exceeded") || message.contains("exceeds")) {
                return byStatus(413);
            }
            if (cause instanceof EOFException) {
                return byStatus(400);
            }
        }
        return null;
    }

    static Problem byStatus(int status) {
        return switch (status) {
            case 400 -> Problem.of("unreadable", "The request cannot be read", 400, "Its form breaks a rule of HTTP.");
            case 404 ->
                Problem.of("not-found", "There is nothing here", 404, "See /api/v1/openapi.yaml for what there is.");
            case 405 -> Problem.of("method", "This cannot be done here", 405, "See /api/v1/openapi.yaml for what can.");
            case 413 ->
                Problem.of(
                        "too-large",
                        "The upload is too large",
                        413,
                        "At most %d MB are taken.".formatted(WebServer.MOST_MEGABYTES));
            case 415 -> Problem.of("media-type", "The body has the wrong form", 415, "Send multipart/form-data.");
            default -> Problem.of("refused", "The request was refused", status, "Status " + status + ".");
        };
    }

    private static Problem unexpected(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        LOG.error("a request failed: {} at {}", e.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        LOG.debug("a request failed", e);
        return Problem.of(
                "unexpected", "Something failed here", 500, "It is a fault of the program, not of the request.");
    }

    private static String text(Throwable e) {
        String message = e.getMessage();
        return message == null ? "" : message;
    }
}
