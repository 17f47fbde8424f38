package reciprocity.model;

import java.util.List;

/**
 * A stored survey without its people and ties.
 *
 * @param id which survey, which wave
 * @param settings name, wave and what else was declared
 * @param people how many people stand in the roster
 * @param asked how many of them were asked: everybody who is not external
 * @param respondents how many of those asked answered
 * @param ties how many answers are stored
 * @param kinds the kinds of tie
 * @param revision a digest of the whole content; equal content has an equal revision
 */
public record SurveySummary(
        SurveyId id,
        SurveySettings settings,
        int people,
        int asked,
        int respondents,
        int ties,
        List<TieKind> kinds,
        String revision) {

    public SurveySummary {
        kinds = List.copyOf(kinds);
    }

    /** The summary of a survey. */
    public static SurveySummary of(Survey survey) {
        List<Person> asked =
                survey.people().stream().filter(person -> !person.external()).toList();
        int respondents = (int) asked.stream().filter(Person::respondent).count();
        return new SurveySummary(
                survey.id(),
                survey.settings(),
                survey.people().size(),
                asked.size(),
                respondents,
                survey.ties().size(),
                survey.kinds(),
                Revision.of(survey));
    }
}
