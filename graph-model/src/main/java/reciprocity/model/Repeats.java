package reciprocity.model;

import java.util.Arrays;
import java.util.BitSet;

/** Which ties repeat source, target and kind of an earlier one, by sorting them by source: O(n + m). Hot. */
final class Repeats {

    private static final long EMPTY = -1;

    private final int[] targets;
    private final byte[] kinds;
    private final BitSet found = new BitSet();
    private long[] slots = new long[64];

    private Repeats(int[] targets, byte[] kinds) {
        this.targets = targets;
        this.kinds = kinds;
    }

    static BitSet of(int people, int[] sources, int[] targets, byte[] kinds, int size) {
        int[] starts = new int[people + 1];
        for (int tie = 0; tie < size; tie++) {
            if (sources[tie] < people) {
                starts[sources[tie] + 1]++;
            }
        }
        for (int person = 0; person < people; person++) {
            starts[person + 1] += starts[person];
        }
        int[] order = new int[size];
        int[] next = starts.clone();
        for (int tie = 0; tie < size; tie++) {
            if (sources[tie] < people) {
                order[next[sources[tie]]++] = tie;
            }
        }
        Repeats repeats = new Repeats(targets, kinds);
        for (int person = 0; person < people; person++) {
            repeats.find(order, starts[person], starts[person + 1], people);
        }
        return repeats.found;
    }

    private void find(int[] order, int begin, int end, int people) {
        int room = Integer.highestOneBit(Math.max(1, end - begin)) << 2;
        if (slots.length < room) {
            slots = new long[room];
        }
        Arrays.fill(slots, 0, room, EMPTY);
        for (int at = begin; at < end; at++) {
            long key = (long) kinds[order[at]] << 32 | targets[order[at]];
            int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (room - 1);
            while (slots[place] != EMPTY && slots[place] != key) {
                place = (place + 1) & (room - 1);
            }
            if (slots[place] == key && targets[order[at]] < people) {
                found.set(order[at]);
            }
            slots[place] = key;
        }
    }
}
