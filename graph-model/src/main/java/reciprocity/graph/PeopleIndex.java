package reciprocity.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import reciprocity.model.PersonId;
import reciprocity.model.PersonPlaces;

/**
 * People as {@code 0..n-1} in the order of their ids. That order does not depend on the order of rows in a file, so
 * neither does any figure.
 */
public final class PeopleIndex {

    private final PersonId[] ids;
    private final PersonPlaces numbers;

    private PeopleIndex(PersonId[] ids) {
        this.ids = ids;
        this.numbers = PersonPlaces.of(Arrays.asList(ids));
    }

    /** The index of these people. */
    public static PeopleIndex of(Collection<PersonId> people) {
        return new PeopleIndex(IdOrder.sorted(people.toArray(PersonId[]::new)));
    }

    /** How many people there are. */
    public int size() {
        return ids.length;
    }

    /** The person of a number in {@code 0..n-1}. */
    public PersonId id(int number) {
        return ids[number];
    }

    /**
     * The number of a person.
     *
     * @throws IllegalArgumentException if the person is not among them
     */
    public int number(PersonId id) {
        int number = numbers.find(id);
        if (number < 0) {
            throw new IllegalArgumentException("person '%s' is not among the %d people".formatted(id, ids.length));
        }
        return number;
    }

    /** The number of the person with this id, or a negative number where there is none; any text may be asked for. */
    public int find(String id) {
        int low = 0;
        int high = ids.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = ids[middle].value().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** All people, by id. */
    public List<PersonId> ids() {
        return List.of(ids);
    }
}
