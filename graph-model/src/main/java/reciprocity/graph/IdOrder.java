package reciprocity.graph;

import java.util.Arrays;
import reciprocity.model.PersonId;

/**
 * Puts ids in their order: first by a few characters after those that all have in common, packed in one number beside the
 * place of the id, then by the whole ids where those are equal. Sorting numbers is much faster than sorting texts. Hot.
 */
final class IdOrder {

    /** Characters of a packed one: none, U+0000 to U+007D, and everything from U+007E on, which ends what is packed. */
    private static final int BITS = 7;

    private static final int BEYOND = (1 << BITS) - 1;
    private static final int LONG_BITS = 63;

    private IdOrder() {}

    /** The ids ascending. */
    static PersonId[] sorted(PersonId[] ids) {
        if (ids.length < 2) {
            return ids.clone();
        }
        int common = common(ids);
        int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(ids.length);
        int characters = (LONG_BITS - placeBits) / BITS;
        long[] keys = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            keys[i] = packed(ids[i].value(), common, characters) << placeBits | i;
        }
        Arrays.parallelSort(keys);
        PersonId[] sorted = new PersonId[ids.length];
        int begin = 0;
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = ids[(int) (keys[i] & ((1L << placeBits) - 1))];
            if (keys[i] >>> placeBits != keys[begin] >>> placeBits) {
                begin = sortEqual(sorted, begin, i);
            }
        }
        sortEqual(sorted, begin, keys.length);
        return sorted;
    }

    private static int sortEqual(PersonId[] sorted, int begin, int end) {
        if (end - begin > 1) {
            Arrays.sort(sorted, begin, end);
        }
        return end;
    }

    /** How many characters all ids begin with. */
    private static int common(PersonId[] ids) {
        String first = ids[0].value();
        int common = first.length();
        for (PersonId id : ids) {
            String text = id.value();
            common = Math.min(common, text.length());
            for (int i = 0; i < common; i++) {
                if (text.charAt(i) != first.charAt(i)) {
                    common = i;
                }
            }
        }
        return common;
    }

    private static long packed(String id, int begin, int characters) {
        long key = 0;
        boolean ended = false;
        for (int i = 0; i < characters; i++) {
            int code = ended || begin + i >= id.length() ? 0 : Math.min(id.charAt(begin + i) + 1, BEYOND);
            ended |= code == BEYOND;
            key = key << BITS | code;
        }
        return key;
    }
}
