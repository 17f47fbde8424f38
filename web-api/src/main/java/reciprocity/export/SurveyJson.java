package reciprocity.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Scale;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;
import reciprocity.model.TieKind;

/**
 * A survey as readers see it, without its people and ties.
 *
 * @param id which survey, which wave
 * @param name its name
 * @param wave its wave, or null
 * @param people how many people stand in the roster
 * @param asked how many of them were asked: everybody who is not external
 * @param respondents how many of those asked answered
 * @param responseRate respondents of those asked, in [0, 1]; null where nobody was
 * @param ties how many answers there are
 * @param revision a digest of the whole content
 * @param kinds the kinds of tie
 * @param groups columns by which people may be grouped, the usual one first
 * @param minimumGroup the smallest group of which figures are shown
 */
public record SurveyJson(
        String id,
        String name,
        @Nullable String wave,
        int people,
        int asked,
        int respondents,
        @Nullable Double responseRate,
        int ties,
        String revision,
        List<Kind> kinds,
        List<String> groups,
        int minimumGroup) {

    private static final int FEWEST_GROUPS = 2;
    private static final int MOST_GROUPS = 30;

    /** A kind of tie. */
    public record Kind(
            String name,
            String meaning,
            String asks,
            @Nullable List<Double> scale,
            @Nullable Double threshold,
            boolean declared) {}

    /** A survey of which only the summary is at hand: groups are the declared ones. */
    public static SurveyJson of(SurveySummary summary) {
        return of(summary, summary.settings().groups());
    }

    /** A survey at hand: after the declared groups, every column that parts people into 2 to 30 groups. */
    public static SurveyJson of(Survey survey) {
        Set<String> groups = new LinkedHashSet<>(survey.settings().groups());
        for (String column : survey.columns()) {
            int values = survey.people().stream()
                    .map(person -> person.column(column))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.toSet())
                    .size();
            if (values >= FEWEST_GROUPS && values <= MOST_GROUPS) {
                groups.add(column);
            }
        }
        return of(SurveySummary.of(survey), new ArrayList<>(groups));
    }

    private static SurveyJson of(SurveySummary summary, List<String> groups) {
        return new SurveyJson(
                summary.id().value(),
                summary.settings().name(),
                summary.settings().wave(),
                summary.people(),
                summary.asked(),
                summary.respondents(),
                summary.asked() == 0 ? null : (double) summary.respondents() / summary.asked(),
                summary.ties(),
                summary.revision(),
                summary.kinds().stream().map(SurveyJson::kind).toList(),
                groups,
                summary.settings().shownMinimumGroup());
    }

    private static Kind kind(TieKind kind) {
        Scale scale = kind.scale();
        return new Kind(
                kind.name(),
                kind.meaning().name(),
                kind.asks().name(),
                scale == null ? null : List.of(scale.low(), scale.high()),
                kind.threshold(),
                kind.declared());
    }
}
