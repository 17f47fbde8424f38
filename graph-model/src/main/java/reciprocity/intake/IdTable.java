package reciprocity.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import reciprocity.model.Person;

/** Finds people by the bytes of their id, without a text for each look-up. Ids beyond ASCII are not in it. Hot. */
final class IdTable {

    private final byte[] ids;
    private final int[] begins;
    private final int[] slots;

    private IdTable(byte[] ids, int[] begins, int slots) {
        this.ids = ids;
        this.begins = begins;
        this.slots = new int[slots];
    }

    /** The ids of people, who have the numbers of their places in the list. */
    static IdTable of(List<Person> people) {
        int length = people.stream().mapToInt(p -> p.id().value().length()).sum();
        byte[] ids = new byte[length];
        int[] begins = new int[people.size() + 1];
        IdTable table = new IdTable(ids, begins, Integer.highestOneBit(Math.max(1, people.size())) << 2);
        int at = 0;
        for (int number = 0; number < people.size(); number++) {
            byte[] id = people.get(number).id().value().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(id, 0, ids, at, id.length);
            at += id.length;
            begins[number + 1] = at;
            if (people.get(number).id().value().chars().allMatch(c -> c < 0x80)) {
                table.add(number);
            }
        }
        return table;
    }

    private void add(int number) {
        int slot = slot(ids, begins[number], begins[number + 1]);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number + 1;
    }

    /** The number of the person with these bytes as id, or a negative number. */
    int find(byte[] bytes, int begin, int end) {
        int slot = slot(bytes, begin, end);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (Arrays.equals(ids, begins[number], begins[number + 1], bytes, begin, end)) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private int slot(byte[] bytes, int begin, int end) {
        long hash = 1125899906842597L;
        for (int at = begin; at < end; at++) {
            hash = 31 * hash + bytes[at];
        }
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
    }
}
