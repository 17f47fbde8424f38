package reciprocity.analysis.kernel;

import java.util.Arrays;

/** A place for each of some ordered pairs of people: open addressing, so that a million pairs cost no objects. */
final class PairPlaces {

    private static final long FREE = -1;

    private long[] keys;
    private int[] places;
    private int size;

    PairPlaces(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected)) << 2;
        keys = new long[capacity];
        places = new int[capacity];
        Arrays.fill(keys, FREE);
    }

    private static long key(int first, int second) {
        return (long) first << 32 | second;
    }

    private int home(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) ((mixed ^ mixed >>> 32) & (keys.length - 1));
    }

    private int slot(long key) {
        int slot = home(key);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    int size() {
        return size;
    }

    boolean has(int first, int second) {
        return keys[slot(key(first, second))] != FREE;
    }

    /** The place of a pair; -1 where it has none. */
    int place(int first, int second) {
        int slot = slot(key(first, second));
        return keys[slot] == FREE ? -1 : places[slot];
    }

    /** Gives a pair its place. */
    void put(int first, int second, int place) {
        long key = key(first, second);
        int slot = slot(key);
        if (keys[slot] == FREE) {
            if (size >= keys.length / 2) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        places[slot] = place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new long[oldKeys.length * 2];
        places = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    /** Takes a pair out; those behind it move up, so that searches never meet a hole. */
    void remove(int first, int second) {
        int hole = slot(key(first, second));
        if (keys[hole] == FREE) {
            return;
        }
        size--;
        int mask = keys.length - 1;
        for (int slot = hole + 1 & mask; keys[slot] != FREE; slot = slot + 1 & mask) {
            // A pair may move to the hole unless its home lies between the hole and where it stands.
            if ((slot - home(keys[slot]) & mask) >= (slot - hole & mask)) {
                keys[hole] = keys[slot];
                places[hole] = places[slot];
                hole = slot;
            }
        }
        keys[hole] = FREE;
    }
}
