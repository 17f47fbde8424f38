package reciprocity.graph;

import java.util.Arrays;

/** Codes {@code 0..255} for different numbers, in the order in which they were met. Hot. */
final class StrengthCodes {

    static final int MOST = 256;
    private static final int SLOTS = 4 * MOST;

    private final double[] values = new double[MOST];
    private final short[] slots = new short[SLOTS];
    private int count;

    /** The code of a number, which gets one at the first call; negative where there are too many already. */
    int code(double number) {
        long bits = Double.doubleToRawLongBits(number);
        int slot = (int) ((bits * 0x9E3779B97F4A7C15L) >>> 32) & (SLOTS - 1);
        while (slots[slot] != 0) {
            int code = slots[slot] - 1;
            if (values[code] == number) {
                return code;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        if (count == MOST) {
            return -1;
        }
        values[count++] = number;
        slots[slot] = (short) count;
        return count - 1;
    }

    /** The number that a code stands for. */
    double value(byte code) {
        return values[code & 0xFF];
    }

    /** The numbers that these codes stand for, ascending. */
    double[] used(byte[] codes) {
        boolean[] used = new boolean[MOST];
        for (byte code : codes) {
            used[code & 0xFF] = true;
        }
        double[] found = new double[MOST];
        int size = 0;
        for (int code = 0; code < MOST; code++) {
            if (used[code]) {
                found[size++] = values[code];
            }
        }
        double[] ascending = Arrays.copyOf(found, size);
        Arrays.sort(ascending);
        return ascending;
    }

    /** Turns codes into places in an ascending list of the numbers that they stand for. */
    byte[] places(byte[] codes, double[] ascending) {
        byte[] placeOf = new byte[MOST];
        boolean same = true;
        for (int code = 0; code < count; code++) {
            int place = Arrays.binarySearch(ascending, values[code]);
            placeOf[code] = (byte) Math.max(0, place);
            same &= place == code;
        }
        if (same) {
            return codes;
        }
        byte[] places = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            places[i] = placeOf[codes[i] & 0xFF];
        }
        return places;
    }
}
