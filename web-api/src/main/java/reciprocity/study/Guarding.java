package reciprocity.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.analysis.report.SmallGroupGuard;
import reciprocity.analysis.response.Badge;
import reciprocity.analysis.response.ResponseRate;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.Survey;
import reciprocity.model.SurveySettings;

/**
 * From how many people on a figure of a group is shown, and whether results about single people need enough answers.
 *
 * @param least the fewest people, or null where everything is shown
 * @param answers whether nothing is said of single people where so few answered that {@link Badge#NO_PERSON_LEVEL} holds
 */
public record Guarding(@Nullable Integer least, boolean answers) {

    /** Results about single people are shown however few answered. */
    public Guarding(@Nullable Integer least) {
        this(least, false);
    }

    /** What leaves the house: API, page, reports, exports. */
    public static Guarding always(SurveySettings settings) {
        return new Guarding(settings.shownMinimumGroup(), true);
    }

    /** What the holder of the files sees on the command line: everything, unless the survey declares a smallest group. */
    public static Guarding declared(Survey survey) {
        return new Guarding(
                survey.settings().minimumGroup() == null
                        ? null
                        : survey.settings().shownMinimumGroup(),
                false);
    }

    /** Whether results about single people may be shown of a network. */
    boolean persons(OrgNetwork network) {
        return !answers || ResponseRate.of(network).badge() != Badge.NO_PERSON_LEVEL;
    }

    /** The guard of a network's groups; with null everything is shown. */
    SmallGroupGuard guard(OrgNetwork network) {
        return SmallGroupGuard.of(network, least == null ? 1 : least);
    }

    /** The measurements as they may be seen: figures of too few people, or on too few answers, give SUPPRESSED. */
    Measurements shown(Measurements measured) {
        if (least == null && persons(measured.network())) {
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
                persons(measured.network()) ? measured.people() : hidden(measured.people()),
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

    private static List<Measurements.Column> hidden(List<Measurements.Column> columns) {
        return columns.stream()
                .map(column -> new Measurements.Column(
                        column.card(), Scores.undefined(column.scores().size(), Reason.SUPPRESSED)))
                .toList();
    }
}
