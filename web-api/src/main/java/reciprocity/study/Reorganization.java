package reciprocity.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Scale;
import reciprocity.model.Scenario;
import reciprocity.model.SourceRow;
import reciprocity.model.Survey;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/**
 * A survey as it would be after a scenario: people carry another value in the column that they are grouped by, leavers and all
 * their ties are gone, and two who are introduced give to and receive from each other, by the first kind asked about, as strongly
 * as its scale allows. The survey itself is not touched.
 */
final class Reorganization {

    private final Survey survey;
    private final Scenario scenario;
    private final String column;
    private final String kind;
    private final Set<PersonId> roster = new HashSet<>();

    private Reorganization(Survey survey, Scenario scenario, String column, String kind) {
        this.survey = survey;
        this.scenario = scenario;
        this.column = column;
        this.kind = kind;
        survey.people().forEach(person -> roster.add(person.id()));
    }

    /**
     * The survey after the scenario.
     *
     * @param column the column whose values are groups
     * @param kind the kind of tie that an introduction makes
     * @throws UnanswerableException if the scenario names somebody or a group that is not there, or has nothing to move
     */
    static Survey of(Survey survey, Scenario scenario, String column, String kind) {
        return new Reorganization(survey, scenario, column, kind).survey();
    }

    private Survey survey() {
        scenario.departures().forEach(person -> require("departures", person));
        scenario.introductions().forEach(pair -> {
            require("introductions", pair.one());
            require("introductions", pair.other());
        });
        Map<PersonId, Person> people = new LinkedHashMap<>();
        survey.people().forEach(person -> people.put(person.id(), person));
        for (Scenario.Move move : scenario.moves()) {
            move(move, people);
        }
        scenario.departures().forEach(people::remove);
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : survey.ties()) {
            if (people.containsKey(tie.source()) && people.containsKey(tie.target())) {
                ties.add(tie);
            }
        }
        for (Scenario.Introduced pair : scenario.introductions()) {
            if (people.containsKey(pair.one()) && people.containsKey(pair.other())) {
                introduce(pair, ties);
            }
        }
        return new Survey(survey.id(), survey.settings(), List.copyOf(people.values()), survey.kinds(), ties);
    }

    private void require(String field, PersonId person) {
        if (!roster.contains(person)) {
            throw new UnanswerableException(field, person.value(), "an id of the roster");
        }
    }

    private void move(Scenario.Move move, Map<PersonId, Person> people) {
        move.people().forEach(person -> require("moves", person));
        String from = move.from();
        int moved = 0;
        for (Map.Entry<PersonId, Person> entry : people.entrySet()) {
            Person person = entry.getValue();
            boolean named = move.people().isEmpty() || move.people().contains(person.id());
            if (named && (from == null || person.column(column).equals(from))) {
                entry.setValue(moved(person, move.to()));
                moved++;
            }
        }
        if (moved == 0) {
            throw new UnanswerableException(
                    "moves", from == null ? move.to() : from, "a group with people in column '%s'".formatted(column));
        }
    }

    private Person moved(Person person, String group) {
        String known = column.toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new LinkedHashMap<>(person.attributes());
        if (!Set.of("department", "level", "role").contains(known)) {
            attributes.keySet().removeIf(header -> header.equalsIgnoreCase(column));
            if (!group.isEmpty()) {
                attributes.put(column, group);
            }
        }
        return new Person(
                person.id(),
                person.name(),
                known.equals("department") ? group : person.department(),
                known.equals("level") ? group : person.level(),
                known.equals("role") ? group : person.role(),
                person.leader(),
                person.external(),
                person.respondent(),
                person.hired(),
                attributes,
                person.row());
    }

    private void introduce(Scenario.Introduced pair, List<Tie> ties) {
        TieKind asked = survey.kind(kind);
        Scale scale = asked.scale();
        Double threshold = asked.threshold();
        double weight = scale != null ? scale.high() : threshold == null ? 1 : Math.max(1, threshold);
        for (Asks way : Asks.values()) {
            PersonId source = way == Asks.GIVES ? pair.one() : pair.other();
            PersonId target = way == Asks.GIVES ? pair.other() : pair.one();
            SourceRow origin = new SourceRow(
                    "scenario " + scenario.name(), ties.size() - survey.ties().size() + 1);
            ties.add(new Tie(source, target, kind, weight, null, Map.of(), origin));
        }
    }
}
