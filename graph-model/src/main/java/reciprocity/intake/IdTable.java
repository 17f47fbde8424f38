package reciprocity.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import reciprocity.model.Person;

/**
 * Finds people by the bytes of their id, without a text for each look-up. An id of at most twelve bytes stands in its slot
 * whole, beside the number of the person, so that finding one costs one look into memory; of longer ones there is a hash, and
 * the id itself decides. Ids beyond ASCII are not in it. Hot.
 */
final class IdTable {

    /** How many bytes behind an id are looked at at most, whatever they are. */
    static final int PADDING = 16;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WHOLE = 12;
    private static final long LONG = 1L << 31;
    private static final long WITHOUT_NUMBER = -1L << 31;

    private final List<Person> people;

    /** Two a person: the first eight bytes; four more, whether the id is longer, and the number of the person plus one. */
    private final long[] slots;

    private final int mask;

    private IdTable(List<Person> people) {
        this.people = people;
        int size = Integer.highestOneBit(Math.max(1, people.size())) << 1;
        this.slots = new long[2 * size];
        this.mask = size - 1;
    }

    /** The ids of people, who have the numbers of their places in the list. */
    static IdTable of(List<Person> people) {
        IdTable table = new IdTable(people);
        byte[] bytes = new byte[0];
        for (int number = 0; number < people.size(); number++) {
            String id = people.get(number).id().value();
            if (bytes.length < id.length() + PADDING) {
                bytes = new byte[2 * id.length() + PADDING];
            }
            if (copied(id, bytes)) {
                table.add(number, bytes, id.length());
            }
        }
        return table;
    }

    private static boolean copied(String id, byte[] bytes) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= 0x80) {
                return false;
            }
            bytes[i] = (byte) c;
        }
        return true;
    }

    private void add(int number, byte[] bytes, int length) {
        long first = first(bytes, 0, length);
        long second = second(bytes, 0, length);
        int slot = slot(first, second);
        while (slots[2 * slot + 1] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[2 * slot] = first;
        slots[2 * slot + 1] = second | (number + 1);
    }

    /** The number of the person with these bytes as id, or a negative number; {@value #PADDING} bytes more are there. */
    int find(byte[] bytes, int begin, int end) {
        int length = end - begin;
        long first = first(bytes, begin, length);
        long second = second(bytes, begin, length);
        for (int slot = slot(first, second); slots[2 * slot + 1] != 0; slot = (slot + 1) & mask) {
            long there = slots[2 * slot + 1];
            if (slots[2 * slot] == first && (there & WITHOUT_NUMBER) == second) {
                int number = (int) (there & ~WITHOUT_NUMBER) - 1;
                if (length <= WHOLE || is(people.get(number).id().value(), bytes, begin, length)) {
                    return number;
                }
            }
        }
        return -1;
    }

    private static boolean is(String id, byte[] bytes, int begin, int length) {
        if (id.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (id.charAt(i) != bytes[begin + i]) {
                return false;
            }
        }
        return true;
    }

    private static long first(byte[] bytes, int begin, int length) {
        long eight = (long) LONGS.get(bytes, begin);
        return length >= Long.BYTES ? eight : eight & ((1L << (Byte.SIZE * length)) - 1);
    }

    private static long second(byte[] bytes, int begin, int length) {
        if (length <= Long.BYTES) {
            return 0;
        }
        if (length <= WHOLE) {
            long further = (long) LONGS.get(bytes, begin + Long.BYTES);
            int unused = Byte.SIZE * (WHOLE - length);
            return (further << (32 + unused)) >>> unused;
        }
        int hash = 1;
        for (int at = begin + Long.BYTES; at < begin + length; at++) {
            hash = 31 * hash + bytes[at];
        }
        return (long) hash << 32 | LONG;
    }

    private int slot(long first, long second) {
        long hash = (first * 0x9E3779B97F4A7C15L ^ second) * 0xD6E8FEB86659FD93L;
        return (int) (hash >>> 32) & mask;
    }
}
