package reciprocity.intake;

import java.util.Arrays;

/** A set of pairs of non-negative numbers, eight bytes and a little a pair. */
final class PairSet {

    private static final long EMPTY = -1;

    private long[] slots = filled(16);
    private int size;

    /** Adds a pair; whether it was not there before. */
    boolean add(int first, int second) {
        if (size * 2 >= slots.length) {
            long[] old = slots;
            slots = filled(old.length * 2);
            for (long pair : old) {
                if (pair != EMPTY) {
                    slots[place(pair)] = pair;
                }
            }
        }
        long pair = ((long) first << 32) | second;
        int place = place(pair);
        if (slots[place] == pair) {
            return false;
        }
        slots[place] = pair;
        size++;
        return true;
    }

    private int place(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & (slots.length - 1);
        while (slots[place] != EMPTY && slots[place] != pair) {
            place = (place + 1) & (slots.length - 1);
        }
        return place;
    }

    private static long[] filled(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }
}
