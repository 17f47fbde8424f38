package reciprocity.analysis.support;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reciprocity.graph.Reading;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/**
 * What goes with support from one wave to the next, among people of the organization who answered both.
 *
 * @param people how many did
 * @param example whether teams give as their bosses gave before
 * @param recognition whether recognition spreads to those who were close to it
 */
public record SupportOverTime(int people, LeaderExample example, RecognitionSpread recognition) {

    /**
     * Compares two waves.
     *
     * @param kinds the kinds that count as support, of which both waves ask the same; none: nothing can be assessed
     * @param reading the column people are grouped by and the least weight
     * @param shuffles how many orders are drawn where a figure is held against chance
     * @param seed where chance begins
     */
    public static SupportOverTime of(
            Survey before, Survey after, List<String> kinds, Reading reading, int shuffles, long seed) {
        Set<PersonId> both = answered(before);
        both.retainAll(answered(after));
        TieLayers early = TieLayers.among(before, reading, person -> both.contains(person.id()));
        TieLayers late = TieLayers.among(after, reading, person -> both.contains(person.id()));
        TieGraph then = early.network(kinds).ties();
        TieGraph later = late.network(kinds).ties();
        return new SupportOverTime(
                both.size(),
                LeaderExample.of(early.network(TieMeaning.REPORTING).ties().in(), then, later, shuffles, seed),
                RecognitionSpread.of(
                        RecognitionSpread.recognition(early, kinds),
                        RecognitionSpread.recognition(late, kinds),
                        then.either(),
                        later.either(),
                        shuffles,
                        seed));
    }

    private static Set<PersonId> answered(Survey survey) {
        Set<PersonId> ids = new HashSet<>();
        survey.people().stream()
                .filter(person -> person.respondent() && !person.external())
                .map(Person::id)
                .forEach(ids::add);
        return ids;
    }
}
