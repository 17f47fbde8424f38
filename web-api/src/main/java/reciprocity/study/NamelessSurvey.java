package reciprocity.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;

/**
 * A survey in which nobody can be named: keys stand in place of ids and names. Of further columns of the roster only those
 * stay that put people into a few groups and hold nobody's id or name; of further columns of answers those that figures are
 * made of.
 */
final class NamelessSurvey {

    private static final int MOST_GROUPS = 30;
    private static final Set<String> ANSWER_COLUMNS = Set.of(
            "start",
            "end",
            "status",
            "form",
            "context",
            "initiated_by",
            "initiatedby",
            "program",
            "meetings",
            "hours",
            "frequency");

    private final Survey survey;
    private final Map<PersonId, PersonId> keys = new HashMap<>();
    private final Set<String> columns;

    private NamelessSurvey(Survey survey, Pseudonyms pseudonyms) {
        this.survey = survey;
        survey.people()
                .forEach(person -> keys.put(
                        person.id(), new PersonId(pseudonyms.key(person.id().value()))));
        this.columns = columns();
    }

    static Survey of(Survey survey, Pseudonyms pseudonyms) {
        NamelessSurvey nameless = new NamelessSurvey(survey, pseudonyms);
        SurveySettings settings = survey.settings();
        List<String> groups = settings.groups().stream().filter(nameless::known).toList();
        return new Survey(
                survey.id(),
                new SurveySettings(
                        settings.name(), settings.wave(), groups, settings.minimumGroup(), settings.stages()),
                survey.people().stream().map(nameless::person).toList(),
                survey.kinds(),
                survey.ties().stream().map(nameless::tie).toList());
    }

    private boolean known(String column) {
        return columns.stream().anyMatch(column::equalsIgnoreCase)
                || survey.people().stream().noneMatch(person -> holds(person.attributes(), column));
    }

    private static boolean holds(Map<String, String> attributes, String column) {
        return attributes.keySet().stream().anyMatch(column::equalsIgnoreCase);
    }

    private Set<String> columns() {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        survey.people()
                .forEach(person -> person.attributes().forEach((column, value) -> {
                    Set<String> some = values.computeIfAbsent(column, c -> new HashSet<>());
                    if (some.size() <= MOST_GROUPS) {
                        some.add(value.toLowerCase(Locale.ROOT));
                    }
                }));
        values.values().removeIf(some -> some.size() > MOST_GROUPS);
        for (Person person : survey.people()) {
            String id = person.id().value().toLowerCase(Locale.ROOT);
            String name = person.name().toLowerCase(Locale.ROOT);
            values.values().removeIf(some -> some.contains(id) || some.stream().anyMatch(one -> one.contains(name)));
        }
        return Set.copyOf(values.keySet());
    }

    private PersonId key(PersonId id) {
        PersonId key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("a tie's end is not in the roster");
        }
        return key;
    }

    private Person person(Person person) {
        PersonId key = key(person.id());
        Map<String, String> attributes = new LinkedHashMap<>(person.attributes());
        attributes.keySet().retainAll(columns);
        return new Person(
                key,
                key.value(),
                person.department(),
                person.level(),
                person.role(),
                person.leader(),
                person.external(),
                person.respondent(),
                person.hired(),
                attributes,
                0);
    }

    private Tie tie(Tie tie) {
        Map<String, String> attributes = new LinkedHashMap<>(tie.attributes());
        attributes.keySet().removeIf(column -> !ANSWER_COLUMNS.contains(column.toLowerCase(Locale.ROOT)));
        return new Tie(
                key(tie.source()),
                key(tie.target()),
                tie.kind(),
                tie.weight(),
                tie.timestamp(),
                attributes,
                tie.origin());
    }
}
