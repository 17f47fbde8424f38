package reciprocity.study;

import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.analysis.report.SmallGroupGuard;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.Survey;
import reciprocity.model.SurveySettings;

/**
 * From how many people on a figure of a group is shown.
 *
 * @param least the fewest people, or null where everything is shown
 */
public record Guarding(@Nullable Integer least) {

    /** What leaves the house: API, page, reports, exports. */
    public static Guarding always(SurveySettings settings) {
        return new Guarding(settings.shownMinimumGroup());
    }

    /** What the holder of the files sees on the command line: everything, unless the survey declares a smallest group. */
    public static Guarding declared(Survey survey) {
        return new Guarding(
                survey.settings().minimumGroup() == null
                        ? null
                        : survey.settings().shownMinimumGroup());
    }

    /** The guard of a network's groups; with null everything is shown. */
    SmallGroupGuard guard(OrgNetwork network) {
        return SmallGroupGuard.of(network, least == null ? 1 : least);
    }

    /** The measurements as they may be seen: figures of too few people give the reason SUPPRESSED. */
    Measurements shown(Measurements measured) {
        if (least == null) {
            return measured;
        }
        SmallGroupGuard guard = guard(measured.network());
        int groups = measured.network().groups().groups();
        Figure hidden = Figure.undefined(Reason.SUPPRESSED);
        return new Measurements(
                measured.network(),
                measured.seed(),
                measured.permutations(),
                measured.overall().stream()
                        .map(one -> guard.totalShown() ? one : new Measurements.Single(one.card(), hidden))
                        .toList(),
                measured.people(),
                measured.groups().stream()
                        .map(column -> new Measurements.Column(
                                column.card(),
                                Scores.of(
                                        groups,
                                        g -> guard.shown(g) ? column.scores().at(g) : hidden)))
                        .toList(),
                measured.pairs().stream()
                        .map(column -> new Measurements.Column(
                                column.card(),
                                Scores.of(
                                        groups * groups,
                                        pair -> guard.shown(pair / groups, pair % groups)
                                                ? column.scores().at(pair)
                                                : hidden)))
                        .toList());
    }
}
