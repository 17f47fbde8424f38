package reciprocity.study;

import java.util.List;
import reciprocity.model.Scenario;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;

/**
 * A question put to a survey as it is and as it would be after a scenario.
 *
 * @param scenario the scenario
 * @param before the survey as it is
 * @param after the survey after the scenario, which is stored nowhere
 */
public record Comparison(Scenario scenario, Study before, Study after) {

    /**
     * Puts the question to both. Measuring is told to {@code progress} as one work of two halves; what it throws ends the work.
     *
     * @param before a study of the survey as it is; it is measured once more, so that the work can be followed and ended
     * @throws UnanswerableException if the scenario names somebody or a group that is not there, or the groups are found anew in
     *     every network, so that nobody can be moved among them
     */
    public static Comparison of(Study before, Scenario scenario, Progress progress) {
        Survey survey = before.survey();
        Survey changed = changed(before, scenario);
        Study now = before.told(progress.half(false));
        Study then = new Study(
                changed,
                () -> SurveySummary.of(survey),
                before.question(),
                Guarding.always(survey.settings()),
                progress.half(true),
                () -> null);
        now.measurements();
        then.measurements();
        return new Comparison(scenario, now, then);
    }

    /**
     * Refuses a scenario that cannot be thought through, before anything is measured.
     *
     * @throws UnanswerableException as {@link #of}
     */
    public static void check(Study before, Scenario scenario) {
        changed(before, scenario);
    }

    private static Survey changed(Study before, Scenario scenario) {
        Survey survey = before.survey();
        String column = before.reading().groupColumn();
        if (DerivedColumns.derives(survey, column) && !scenario.moves().isEmpty()) {
            throw new UnanswerableException("group", column, "a column of the roster where people are moved");
        }
        List<String> kinds = before.kindNames();
        if (kinds.isEmpty() && !scenario.introductions().isEmpty()) {
            throw new UnanswerableException("introductions", "", "none in a survey without kinds of tie");
        }
        return Reorganization.of(survey, scenario, column, kinds.isEmpty() ? "" : kinds.get(0));
    }
}
