package reciprocity.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.report.SmallGroupGuard;
import reciprocity.analysis.support.SupportOverTime;
import reciprocity.analysis.wave.Comparability;
import reciprocity.analysis.wave.WaveComparison;
import reciprocity.graph.Reading;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;
import reciprocity.model.TieMeaning;

/**
 * Two waves asked one question. What may not be shown is in the comparison; whoever writes it asks {@link #shown}.
 *
 * @param from the earlier wave
 * @param to the later wave
 * @param question what was asked
 * @param reading how both were read
 * @param comparison what changed
 * @param support what goes with support from the one to the other
 * @param mentoring whether having had a mentor goes with being asked by more people later
 * @param least the fewest people of whom figures are shown
 */
public record Change(
        SurveySummary from,
        SurveySummary to,
        Question question,
        Reading reading,
        WaveComparison comparison,
        SupportOverTime support,
        MentoringOutcome mentoring,
        int least) {

    /**
     * Puts a question to two waves.
     *
     * @param guarding from how many people on figures are shown
     * @throws UnanswerableException if neither wave has such a kind, or one of them lacks the column
     */
    public static Change of(Survey before, Survey after, Question question, Guarding guarding) {
        Reading reading = new Reading(
                kinds(before, after, question),
                column(before, after, question),
                question.minimumWeight(),
                Reading.Direction.BY_MEANING);
        Integer least = guarding.least();
        WaveComparison comparison = WaveComparison.of(before, after, reading, question.permutations(), question.seed());
        List<String> alike = comparison.kinds().stream()
                .filter(Comparability::comparable)
                .map(Comparability::kind)
                .filter(kind -> after.kind(kind).meaning() == TieMeaning.SUPPORT)
                .toList();
        return new Change(
                SurveySummary.of(before),
                SurveySummary.of(after),
                question,
                reading,
                comparison,
                SupportOverTime.of(before, after, alike, reading, question.permutations(), question.seed()),
                MentoringOutcome.of(before, after, question, guarding),
                least == null ? 1 : least);
    }

    /** The same under the summaries of the surveys that have names. */
    Change under(SurveySummary earlier, SurveySummary later) {
        return new Change(earlier, later, question, reading, comparison, support, mentoring, least);
    }

    /** What leaves the house: the stricter of both waves. */
    public static Guarding always(Survey before, Survey after) {
        return new Guarding(
                Math.max(before.settings().shownMinimumGroup(), after.settings().shownMinimumGroup()));
    }

    /** What the holder of the files sees: everything, unless one of the waves declares a smallest group. */
    public static Guarding declared(Survey before, Survey after) {
        @Nullable Integer least = null;
        for (Survey survey : List.of(before, after)) {
            Integer declared = Guarding.declared(survey).least();
            least = declared == null ? least : Integer.valueOf(least == null ? declared : Math.max(least, declared));
        }
        return new Guarding(least);
    }

    private static List<String> kinds(Survey before, Survey after, Question question) {
        Set<String> known = new LinkedHashSet<>();
        for (Survey survey : List.of(before, after)) {
            survey.kinds().stream()
                    .filter(kind -> kind.meaning() != TieMeaning.REPORTING)
                    .forEach(kind -> known.add(kind.name()));
        }
        if (question.ties().equals(List.of(Question.ALL))) {
            return List.copyOf(known);
        }
        for (String kind : question.ties()) {
            if (!known.contains(kind)) {
                throw new UnanswerableException("tie", kind, "one of %s or %s".formatted(known, Question.ALL));
            }
        }
        return question.ties();
    }

    private static String column(Survey before, Survey after, Question question) {
        String group = question.group();
        if (group == null) {
            List<String> groups = after.settings().groups();
            return groups.isEmpty() || !has(before, groups.get(0)) ? "department" : groups.get(0);
        }
        for (Survey survey : List.of(before, after)) {
            if (!has(survey, group)) {
                throw new UnanswerableException(
                        "group", group, "a column of both waves; one of them has %s".formatted(survey.columns()));
            }
        }
        return group;
    }

    private static boolean has(Survey survey, String column) {
        return survey.columns().stream().anyMatch(column::equalsIgnoreCase)
                || Set.of("department", "level", "role", "leader").contains(column);
    }

    /** Whether figures about the respondents of both waves together may be shown. */
    public boolean shown() {
        return comparison.people().respondents() >= least;
    }

    /** Whether what those who left make may be shown: nobody left, or enough did. */
    public boolean leftShown() {
        return apart(comparison.people().earlier() - comparison.people().respondents());
    }

    /** Whether what those who joined make may be shown: nobody joined, or enough did. */
    public boolean joinedShown() {
        return apart(comparison.people().later() - comparison.people().respondents());
    }

    private boolean apart(int people) {
        return shown() && (people == 0 || people >= least);
    }

    /** Whether a group's figures may be shown: enough people in both waves, and no other group told by what is left over. */
    public boolean shown(String group) {
        return shown() && kept(group, true) && kept(group, false);
    }

    /** The same for what those of the group who left or joined make. */
    public boolean apartShown(String group) {
        WaveComparison.Sizes sizes = comparison.groupPeople().get(group);
        return sizes != null
                && shown(group)
                && apart(Math.abs(sizes.wholeBefore() - sizes.before()))
                && apart(Math.abs(sizes.wholeAfter() - sizes.after()));
    }

    private boolean kept(String group, boolean early) {
        List<String> names = comparison.groupPeople().keySet().stream()
                .filter(name -> size(name, early) > 0)
                .toList();
        int place = names.indexOf(group);
        int[] sizes = names.stream().mapToInt(name -> size(name, early)).toArray();
        return place >= 0 && SmallGroupGuard.of(sizes, least).shown(place);
    }

    private int size(String group, boolean early) {
        WaveComparison.Sizes sizes = comparison.groupPeople().get(group);
        return sizes == null ? 0 : early ? sizes.before() : sizes.after();
    }
}
