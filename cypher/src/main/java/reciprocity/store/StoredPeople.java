package reciprocity.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import reciprocity.model.Person;
import reciprocity.model.PersonId;

/**
 * People as the database hands them out, block by block, put back into the order of the roster, and where they work, which comes
 * by department. Several may hand rows in at once, since each writes places that no other does; who asks for the roster waits for
 * them first.
 */
final class StoredPeople {

    private final @Nullable Person[] people;
    private final @Nullable String[] departments;

    /** Room for so many people. */
    StoredPeople(int people) {
        this.people = new @Nullable Person[people];
        this.departments = new @Nullable String[people];
    }

    /** Takes a block. */
    void take(Record row) {
        for (Value person : row.get("people").values()) {
            people[person.get("position").asInt()] = person(person);
        }
    }

    /** Takes who works in a department. */
    void takeDepartment(Record row) {
        String department = row.get("department").asString();
        for (Value member : row.get("members").values()) {
            departments[member.asInt()] = department;
        }
    }

    private static Person person(Value person) {
        Value hired = person.get("hired");
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String header : person.get("attributes").asList(Value::asString, List.of())) {
            attributes.put(header, person.get(SurveyRows.PREFIX + header).asString());
        }
        return new Person(
                new PersonId(person.get("id").asString()),
                person.get("name").asString(),
                "",
                person.get("level").asString(),
                person.get("role").asString(),
                person.get("leader").asBoolean(),
                person.get("external").asBoolean(),
                person.get("respondent").asBoolean(),
                hired.isNull() ? null : hired.asLocalDate(),
                attributes,
                person.get("row").asInt());
    }

    /**
     * The people in their order, where they work.
     *
     * @throws IllegalArgumentException if one is missing
     */
    List<Person> roster() {
        List<Person> roster = new ArrayList<>(people.length);
        for (int place = 0; place < people.length; place++) {
            Person person = people[place];
            if (person == null) {
                throw new IllegalArgumentException("people are missing");
            }
            String department = departments[place];
            roster.add(department == null ? person : person.withDepartment(department));
        }
        return roster;
    }
}
