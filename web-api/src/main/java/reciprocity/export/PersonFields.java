package reciprocity.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reciprocity.model.Person;
import reciprocity.model.Survey;

/** What a roster says of people, column by column, the known columns first. */
final class PersonFields {

    private static final List<String> KNOWN =
            List.of("name", "department", "level", "role", "leader", "external", "respondent", "hired");

    private static final Set<String> TRUE_OR_FALSE = Set.of("leader", "external", "respondent");

    private PersonFields() {}

    /** The columns of a survey's roster; a further column of a known name is left out. */
    static List<String> names(Survey survey) {
        Set<String> names = new LinkedHashSet<>(KNOWN);
        Set<String> taken = new LinkedHashSet<>(KNOWN);
        taken.add("id");
        taken.add("person");
        for (Person person : survey.people()) {
            for (String column : person.attributes().keySet()) {
                if (taken.add(column.toLowerCase(java.util.Locale.ROOT))) {
                    names.add(column);
                }
            }
        }
        return new ArrayList<>(names);
    }

    /** Whether a column says yes or no of everybody. */
    static boolean trueOrFalse(String column) {
        return TRUE_OR_FALSE.contains(column);
    }

    /** What a column says of a person; empty where the roster says nothing. */
    static String value(Person person, String column) {
        return column.equals("name") ? person.name() : person.column(column);
    }
}
