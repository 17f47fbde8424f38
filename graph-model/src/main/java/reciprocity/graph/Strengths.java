package reciprocity.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in one byte each as long as there are at most 256 different ones, then in four as long as every one is a float
 * exactly, and in eight from then on. Hot.
 */
final class Strengths {

    private static final byte[] NO_CODES = {};
    private static final float[] NO_FLOATS = {};

    private final StrengthCodes values;
    private byte[] codes;
    private float @Nullable [] floats;
    private double @Nullable [] doubles;

    /** So many zeros. */
    Strengths(int size) {
        this(new StrengthCodes(), size);
        Arrays.fill(codes, (byte) values.code(0.0));
    }

    private Strengths(StrengthCodes values, int size) {
        this.values = values;
        this.codes = new byte[size];
    }

    /** Numbers given by their codes, which are taken over. */
    Strengths(StrengthCodes values, byte[] codes) {
        this.values = values;
        this.codes = codes;
    }

    /** Room for so many of the same numbers in another order; each has to be set before it is read. */
    Strengths like(int size) {
        if (floats == null && doubles == null) {
            return new Strengths(values, size);
        }
        Strengths wide = new Strengths(values, NO_CODES);
        wide.floats = doubles == null ? new float[size] : null;
        wide.doubles = doubles == null ? null : new double[size];
        return wide;
    }

    double get(int at) {
        double[] wide = doubles;
        if (wide != null) {
            return wide[at];
        }
        float[] narrow = floats;
        return narrow == null ? values.value(codes[at]) : narrow[at];
    }

    void set(int at, double number) {
        double value = number + 0.0; // so that there is one zero only
        if (floats == null && doubles == null) {
            int code = values.code(value);
            if (code >= 0) {
                codes[at] = (byte) code;
                return;
            }
            widen();
        }
        if (doubles == null && (float) value != value) {
            widen();
        }
        double[] wide = doubles;
        float[] narrow = floats;
        if (wide != null) {
            wide[at] = value;
        } else if (narrow != null) {
            narrow[at] = (float) value;
        }
    }

    /** Sets a number to one of others that are like these. */
    void set(int at, Strengths others, int there) {
        if (others.values == values && floats == null && doubles == null && others.isCoded()) {
            codes[at] = others.codes[there];
        } else {
            set(at, others.get(there));
        }
    }

    private boolean isCoded() {
        return floats == null && doubles == null;
    }

    /** The next wider form: floats, if all numbers are floats so far, or doubles. */
    private void widen() {
        int size = size();
        double[] wide = new double[size];
        boolean narrow = isCoded();
        for (int i = 0; i < size; i++) {
            wide[i] = get(i);
            narrow &= (float) wide[i] == wide[i];
        }
        codes = NO_CODES;
        if (narrow) {
            float[] halves = new float[size];
            for (int i = 0; i < size; i++) {
                halves[i] = (float) wide[i];
            }
            floats = halves;
        } else {
            floats = NO_FLOATS;
            doubles = wide;
        }
    }

    /** The first numbers, or all with room for more. */
    void resize(int size) {
        double[] wide = doubles;
        float[] narrow = floats;
        if (wide != null) {
            doubles = Arrays.copyOf(wide, size);
        } else if (narrow != null) {
            floats = Arrays.copyOf(narrow, size);
        } else {
            codes = Arrays.copyOf(codes, size);
        }
    }

    int size() {
        double[] wide = doubles;
        float[] narrow = floats;
        return wide != null ? wide.length : narrow != null ? narrow.length : codes.length;
    }

    /** The codes of the numbers by {@link #values()}, or null where there are too many different ones. */
    byte @Nullable [] codes() {
        return isCoded() ? codes : null;
    }

    /** What the codes stand for. */
    StrengthCodes values() {
        return values;
    }

    /** The numbers as floats, or null where they are not. */
    float @Nullable [] floats() {
        return doubles == null ? floats : null;
    }

    /** The numbers as doubles, or null where they are not. */
    double @Nullable [] doubles() {
        return doubles;
    }
}
