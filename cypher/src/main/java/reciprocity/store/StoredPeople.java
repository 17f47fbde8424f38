package reciprocity.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import reciprocity.model.Person;
import reciprocity.model.PersonId;

/** People as the database hands them out, block by block, put back into the order of the roster. */
final class StoredPeople {

    private final @Nullable Person[] people;

    /** Room for so many people. */
    StoredPeople(int people) {
        this.people = new @Nullable Person[people];
    }

    /** Takes a block, one list a column. */
    synchronized void take(Record row) {
        Map<Integer, Map<String, String>> attributes = new HashMap<>();
        for (Value further : row.get("further").values()) {
            attributes.put(further.get(0).asInt(), RowMapping.attributes(further.get(1), further.get(2)));
        }
        int size = row.get("positions").size();
        Value positions = column(row, "positions", size);
        Value ids = column(row, "ids", size);
        Value names = column(row, "names", size);
        Value departments = column(row, "departments", size);
        Value levels = column(row, "levels", size);
        Value roles = column(row, "roles", size);
        Value leaders = column(row, "leaders", size);
        Value externals = column(row, "externals", size);
        Value respondents = column(row, "respondents", size);
        Value hired = column(row, "hired", size);
        Value rows = column(row, "rows", size);
        for (int i = 0; i < size; i++) {
            int position = positions.get(i).asInt();
            people[position] = new Person(
                    new PersonId(ids.get(i).asString()),
                    names.get(i).asString(),
                    departments.get(i).asString(),
                    levels.get(i).asString(),
                    roles.get(i).asString(),
                    leaders.get(i).asBoolean(),
                    externals.get(i).asBoolean(),
                    respondents.get(i).asBoolean(),
                    date(hired.get(i)),
                    attributes.getOrDefault(position, Map.of()),
                    rows.get(i).asInt());
        }
    }

    private static Value column(Record row, String name, int size) {
        Value column = row.get(name);
        if (column.size() != size) {
            throw new IllegalArgumentException("a stored person lacks a value");
        }
        return column;
    }

    private static @Nullable LocalDate date(Value value) {
        return value.hasType(TypeSystem.getDefault().DATE()) ? value.asLocalDate() : null;
    }

    /**
     * The people in their order.
     *
     * @throws IllegalArgumentException if one is missing
     */
    List<Person> roster() {
        List<Person> roster = new ArrayList<>(people.length);
        for (Person person : people) {
            if (person == null) {
                throw new IllegalArgumentException("people are missing");
            }
            roster.add(person);
        }
        return roster;
    }
}
