package reciprocity.analysis.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Draws;
import reciprocity.analysis.significance.Significance;
import reciprocity.graph.Reading;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** A survey written answer by answer: {@code support A B form=help context=crisis at=2026-01-05}. */
final class Asked {

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, TieKind> kinds = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    private Asked() {}

    /** People of one department each, as {@code S: A B, E: C}; a name with a question mark did not answer. */
    static Asked of(String departments) {
        Asked asked = new Asked();
        for (String group : departments.split(",", -1)) {
            String[] parts = group.strip().split(":", 2);
            for (String name : parts[1].strip().split(" ", -1)) {
                Person person = Person.of(name.replace("?", ""), parts[0]);
                asked.people.put(
                        person.id().value(),
                        new Person(
                                person.id(),
                                person.name(),
                                person.department(),
                                "",
                                "",
                                false,
                                false,
                                !name.endsWith("?"),
                                null,
                                Map.of(),
                                asked.people.size() + 2));
            }
        }
        return asked;
    }

    Asked kind(String name, TieMeaning meaning, Asks asks) {
        kinds.put(name, new TieKind(name, meaning, asks, null, null, true));
        return this;
    }

    /** One answer a line: kind, source, target, and further columns as {@code header=value}, {@code at} being the day. */
    Asked answers(String... lines) {
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            kinds.computeIfAbsent(
                    words[0], name -> new TieKind(name, TieMeaning.SUPPORT, Asks.GIVES, null, null, false));
            Map<String, String> attributes = new LinkedHashMap<>();
            @Nullable String day = null;
            for (int i = 3; i < words.length; i++) {
                String[] cell = words[i].split("=", 2);
                if (cell[0].equals("at")) {
                    day = cell[1];
                } else {
                    attributes.put(cell[0], cell[1]);
                }
            }
            ties.add(new Tie(
                    new PersonId(words[1]),
                    new PersonId(words[2]),
                    words[0],
                    1,
                    day,
                    attributes,
                    new SourceRow("ties.csv", ties.size() + 2)));
        }
        return this;
    }

    Survey survey() {
        return new Survey(
                new SurveyId("asked"),
                SurveySettings.of("asked"),
                List.copyOf(people.values()),
                List.copyOf(kinds.values()),
                ties);
    }

    Support support() {
        return Support.of(survey(), Reading.byMeaning());
    }

    SupportChance chance() {
        return SupportChance.of(survey(), Reading.byMeaning(), Draws.asked(999), 1);
    }

    /** A p as the test prints it. */
    static double p(Significance significance) {
        return significance.upper().value();
    }
}
