package reciprocity.model;

import java.util.Arrays;
import java.util.Collection;

/**
 * People in places {@code 0..n-1}, found by their id: about sixteen bytes a person beside the ids. A look-up takes O(1) on
 * average; looking up by several threads at once is safe as long as nobody is added. Hot.
 */
public final class PersonPlaces {

    private PersonId[] ids;
    private int size;

    /** The hash of an id in the upper half, one more than its place in the lower; 0 where there is none. */
    private long[] slots;

    /** Nobody yet, with room for so many. */
    public PersonPlaces(int expected) {
        this.ids = new PersonId[Math.max(8, expected)];
        this.slots = new long[Integer.highestOneBit(ids.length) << 2];
    }

    /**
     * These people in this order.
     *
     * @throws IllegalArgumentException if an id is given twice
     */
    public static PersonPlaces of(Collection<PersonId> people) {
        PersonPlaces places = new PersonPlaces(people.size());
        for (PersonId person : people) {
            if (places.add(person) >= 0) {
                throw new IllegalArgumentException("person id '%s' is given twice; ids are unique".formatted(person));
            }
        }
        return places;
    }

    /**
     * Puts a person at the end.
     *
     * @return the place of an equal id added before, and then nothing is added; a negative number otherwise
     */
    public int add(PersonId person) {
        int hash = person.value().hashCode();
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int place = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> 32) == hash && ids[place].equals(person)) {
                return place;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (size == ids.length) {
            grow();
            slot = free(hash);
        }
        slots[slot] = (long) hash << 32 | (size + 1);
        ids[size++] = person;
        return -1;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long taken : before) {
            if (taken != 0) {
                slots[free((int) (taken >>> 32))] = taken;
            }
        }
    }

    private int free(int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int slot(int hash) {
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
    }

    /** The place of a person, or a negative number. */
    public int find(PersonId person) {
        int hash = person.value().hashCode();
        for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int place = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> 32) == hash && is(ids[place], person)) {
                return place;
            }
        }
        return -1;
    }

    /** The place of the person with this id, or a negative number; any text may be asked for. */
    public int find(String id) {
        int hash = id.hashCode();
        for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int place = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> 32) == hash && ids[place].value().equals(id)) {
                return place;
            }
        }
        return -1;
    }

    /** Mostly it is the same object, and then there is no text to be compared. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean is(PersonId there, PersonId person) {
        return there == person || there.equals(person);
    }

    /** The person in a place. */
    public PersonId get(int place) {
        return ids[place];
    }

    /** How many people there are. */
    public int size() {
        return size;
    }
}
