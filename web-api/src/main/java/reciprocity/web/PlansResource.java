package reciprocity.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import reciprocity.export.Json;
import reciprocity.export.ScenarioJson;
import reciprocity.model.Scenario;
import reciprocity.model.SurveyId;
import reciprocity.model.UnknownSurveyException;
import reciprocity.study.Studies;
import reciprocity.study.UnanswerableException;
import reciprocity.study.Viewer;

/** Scenarios that were given a name and kept. They name people, so they are for those who see names. */
final class PlansResource {

    private final StoreDoor store;
    private final Studies studies;

    PlansResource(StoreDoor store, Studies studies) {
        this.store = store;
        this.studies = studies;
    }

    void list(Context ctx) {
        requireNames(ctx);
        SurveyId survey = studies.summary(SurveysResource.id(ctx)).id();
        List<Object> plans = store.store().listScenarios(survey).stream()
                .map(plan -> (Object) ScenarioJson.of(plan))
                .toList();
        Answers.fresh(ctx, Json.bytes(Map.of("plans", plans)));
    }

    void save(Context ctx) {
        requireNames(ctx);
        SurveyId survey = SurveysResource.id(ctx);
        Scenario plan = ScenarioReader.scenario(ScenarioReader.body(ctx), name(ctx.pathParam("plan")));
        store.store().saveScenario(survey, plan);
        Answers.fresh(ctx, Json.bytes(ScenarioJson.of(plan)));
    }

    void remove(Context ctx) {
        requireNames(ctx);
        if (!store.store().deleteScenario(SurveysResource.id(ctx), name(ctx.pathParam("plan")))) {
            throw unknown();
        }
        ctx.header("Cache-Control", "no-store").status(204);
    }

    /**
     * A plan that was kept.
     *
     * @throws UnknownSurveyException if there is no such survey
     */
    Scenario plan(SurveyId survey, String name) {
        return store.store().listScenarios(survey).stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow(PlansResource::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.of(
                "unknown-plan", "There is no such plan", 404, "No plan of this name is kept beside the survey."));
    }

    private static String name(String text) {
        if (text.length() > 100 || !text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new UnanswerableException(
                    "plan",
                    Parameters.shown(text),
                    "at most 100 lower-case letters and digits, joined by single hyphens");
        }
        return text;
    }

    /** Lets only those pass who may see single people, under names or keys. */
    static void requirePeople(Context ctx) {
        if (Viewers.of(ctx) == Viewer.LEADER) {
            throw new ProblemException(AccessGuard.aboutPeople());
        }
    }

    /** Lets only those pass who may see names. */
    static void requireNames(Context ctx) {
        if (Viewers.of(ctx) != Viewer.CONSULTANT) {
            throw new ProblemException(AccessGuard.aboutPeople());
        }
    }
}
