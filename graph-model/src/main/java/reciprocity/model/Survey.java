package reciprocity.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One wave of a survey: people, kinds of tie and answers, validated whole. Every tie joins two people of the roster and
 * has a kind of the list.
 *
 * @param id which survey, which wave
 * @param settings name, wave and what else was declared
 * @param people the roster in its own order; ids are unique
 * @param kinds the kinds of tie, by first appearance; names are unique
 * @param ties the answers in the order of their files
 */
public record Survey(SurveyId id, SurveySettings settings, List<Person> people, List<TieKind> kinds, List<Tie> ties) {

    public Survey {
        people = List.copyOf(people);
        kinds = List.copyOf(kinds);
        ties = ties instanceof PackedTies ? ties : List.copyOf(ties);
        PersonPlaces places = new PersonPlaces(people.size());
        for (Person person : people) {
            int earlier = places.add(person.id());
            if (earlier >= 0) {
                throw new IllegalArgumentException("person id '%s' stands in rows %d and %d; ids are unique"
                        .formatted(person.id(), people.get(earlier).row(), person.row()));
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (TieKind kind : kinds) {
            if (!names.add(kind.name())) {
                throw new IllegalArgumentException(
                        "kind '%s' is listed twice; kinds are unique".formatted(kind.name()));
            }
        }
        if (!(ties instanceof PackedTies packed && fits(packed, places, names))) {
            ties.forEach(tie -> check(tie, places, names));
        }
    }

    /** Whether all people and kinds that packed ties can have are known, so that no tie has to be looked at. */
    private static boolean fits(PackedTies ties, PersonPlaces places, Set<String> names) {
        for (PersonId end : ties.ends()) {
            if (places.find(end) < 0) {
                return false;
            }
        }
        return names.containsAll(ties.kindNames());
    }

    private static void check(Tie tie, PersonPlaces places, Set<String> names) {
        if (places.find(tie.source()) < 0 || places.find(tie.target()) < 0) {
            throw new IllegalArgumentException("tie %s to %s (%s): both must stand in the roster"
                    .formatted(tie.source(), tie.target(), tie.origin()));
        }
        if (!names.contains(tie.kind())) {
            throw new IllegalArgumentException(
                    "tie at %s has kind '%s', which is not a kind of the survey".formatted(tie.origin(), tie.kind()));
        }
    }

    /** The kind of this name. */
    public TieKind kind(String name) {
        for (TieKind kind : kinds) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind '%s'; the survey has %s"
                .formatted(name, kinds.stream().map(TieKind::name).toList()));
    }

    /** The names of the kinds of one meaning, in the survey's order. */
    public List<String> kindsOf(TieMeaning meaning) {
        return kinds.stream()
                .filter(k -> k.meaning() == meaning)
                .map(TieKind::name)
                .toList();
    }

    /** The same survey with other answers. */
    public Survey withTies(List<Tie> others) {
        return new Survey(id, settings, people, kinds, others);
    }

    /** How many answers there are of each kind. */
    public Map<String, Integer> tieCounts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        kinds.forEach(kind -> counts.put(kind.name(), 0));
        ties.forEach(tie -> counts.merge(tie.kind(), 1, Integer::sum));
        return counts;
    }

    /** The columns by which people can be grouped: those with at least one value, known columns first. */
    public List<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        for (String known : List.of("department", "level", "role")) {
            if (people.stream().anyMatch(p -> !p.column(known).isEmpty())) {
                columns.add(known);
            }
        }
        people.forEach(p -> columns.addAll(p.attributes().keySet()));
        return List.copyOf(columns);
    }
}
