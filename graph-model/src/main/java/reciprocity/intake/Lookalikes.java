package reciprocity.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reciprocity.model.PersonId;

/** Ids by what they are without differences of case and white space: of several that are then one, the first. Hot. */
final class Lookalikes {

    private PersonId[] ids = new PersonId[64];
    private int size;

    /** The hash of the plain id in the upper half, one more than the place of the id in the lower; 0 where there is none. */
    private long[] slots = new long[256];

    /** Takes an id, unless there is one like it already, which is then given. */
    @Nullable
    PersonId add(PersonId id) {
        int hash = hash(id.value());
        int slot = slot(id.value(), hash);
        if (slots[slot] != 0) {
            return at(slot);
        }
        slots[slot] = (long) hash << 32 | (size + 1);
        ids[size++] = id;
        if (size == ids.length) {
            grow();
        }
        return null;
    }

    /** The id like this one, or null. */
    @Nullable
    PersonId find(String id) {
        int slot = slot(id, hash(id));
        return slots[slot] == 0 ? null : at(slot);
    }

    private PersonId at(int slot) {
        return ids[(int) slots[slot] - 1];
    }

    /** Where an id like this one stands, or would. */
    private int slot(String id, int hash) {
        int slot = begin(hash);
        while (slots[slot] != 0 && !((int) (slots[slot] >>> 32) == hash && alike(at(slot).value(), id))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int begin(int hash) {
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
    }

    private static boolean alike(String one, String other) {
        return Cells.folded(one).equals(Cells.folded(other));
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long taken : before) {
            int slot = begin((int) (taken >>> 32));
            while (taken != 0 && slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            if (taken != 0) {
                slots[slot] = taken;
            }
        }
    }

    /** The hash of {@link Cells#folded}, which is made only where it is not plain how. */
    private static int hash(String id) {
        int hash = 0;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= 0x80) {
                return Cells.folded(id).hashCode();
            }
            if (c > ' ') {
                hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
            } else if (!Character.isWhitespace(c)) {
                return Cells.folded(id).hashCode();
            }
        }
        return hash;
    }
}
