package reciprocity.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.PersonPlaces;

/** The people read so far, found by id or by what was perhaps meant. */
final class Roster {

    /** A cell of the column {@code manager}: who in which row reports to which id. */
    record Line(PersonId person, String manager, int row) {}

    private final String file;
    private final List<Person> people = new ArrayList<>();
    private final PersonPlaces ids = new PersonPlaces(64);
    private final Lookalikes folded = new Lookalikes();
    private int[] rows = new int[64];
    private final List<Line> lines = new ArrayList<>();
    private String managerColumn = "manager";
    private boolean complete;

    Roster(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Whether the whole file was read, so that an id not found is an error. */
    boolean complete() {
        return complete;
    }

    void completed(String managerHeader) {
        complete = true;
        managerColumn = managerHeader;
    }

    String managerColumn() {
        return managerColumn;
    }

    /** Takes an id that stands on a row; gives the row it stood on before, or null. */
    @Nullable
    Integer register(PersonId id, int row) {
        int earlier = ids.add(id);
        if (earlier >= 0) {
            return rows[earlier];
        }
        int place = ids.size() - 1;
        if (place == rows.length) {
            rows = Arrays.copyOf(rows, 2 * place);
        }
        rows[place] = row;
        return null;
    }

    /** Another id that differs only in case or white space from one registered now, or null. */
    @Nullable
    PersonId lookalike(PersonId id) {
        return folded.add(id);
    }

    void add(Person person) {
        people.add(person);
    }

    void reports(Line line) {
        lines.add(line);
    }

    List<Person> people() {
        return people;
    }

    List<Line> lines() {
        return lines;
    }

    @Nullable
    PersonId find(String id) {
        int place = ids.find(id);
        return place < 0 ? null : ids.get(place);
    }

    /** What to say of an id that is not in the roster. */
    String unknown(String id) {
        PersonId meant = folded.find(id);
        return meant == null
                ? "no person of %s has this id".formatted(file)
                : "no person of %s has this id; did you mean '%s'?".formatted(file, Finding.shown(meant.value()));
    }
}
