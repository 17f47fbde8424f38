package reciprocity.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person of the roster as this survey knew them.
 *
 * @param id the stable id
 * @param name the name to show; the id where the roster has none
 * @param department the department; empty where the roster says nothing
 * @param level the level in the hierarchy as written; empty where the roster says nothing
 * @param role the role as written; empty where the roster says nothing
 * @param leader whether this person leads
 * @param external whether this person stands outside the organization (a customer, say)
 * @param respondent whether this person answered the survey
 * @param hired first day, if known
 * @param attributes every further column of the roster, by its header, in the roster's order; never a blank value
 * @param row the line of the roster this person stands on, the header being line 1
 */
public record Person(
        PersonId id,
        String name,
        String department,
        String level,
        String role,
        boolean leader,
        boolean external,
        boolean respondent,
        @Nullable LocalDate hired,
        Map<String, String> attributes,
        int row) {

    public Person {
        name = Texts.identifier("name of ", id, name);
        Texts.printable("department of ", id, department);
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** A respondent of a department, with nothing else known; for tests and drawings. */
    public static Person of(String id, String department) {
        return new Person(new PersonId(id), id, department, "", "", false, false, true, null, Map.of(), 0);
    }

    /** The same person as a leader or not. */
    public Person withLeader(boolean isLeader) {
        return new Person(id, name, department, level, role, isLeader, external, respondent, hired, attributes, row);
    }

    /** The same person in a department, or in none where it is empty. */
    public Person withDepartment(String other) {
        return new Person(id, name, other, level, role, leader, external, respondent, hired, attributes, row);
    }

    /** The same person with these further columns alone. */
    public Person withAttributes(Map<String, String> others) {
        return new Person(id, name, department, level, role, leader, external, respondent, hired, others, row);
    }

    /**
     * What the roster says of this person in a column: one of {@code department}, {@code level}, {@code role},
     * {@code leader}, {@code external}, {@code respondent}, {@code hired}, or a further attribute by its header, upper and
     * lower case alike. Empty where the roster says nothing.
     */
    public String column(String column) {
        return switch (column.toLowerCase(Locale.ROOT)) {
            case "department" -> department;
            case "level" -> level;
            case "role" -> role;
            case "leader" -> String.valueOf(leader);
            case "external" -> String.valueOf(external);
            case "respondent" -> String.valueOf(respondent);
            case "hired" -> hired == null ? "" : hired.toString();
            default -> attribute(column);
        };
    }

    private String attribute(String column) {
        String exact = attributes.get(column);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, String> entry : attributes.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(column)) {
                return entry.getValue();
            }
        }
        return "";
    }
}
