package reciprocity.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers in four bytes each as long as every one is a float exactly, and in eight from then on. */
final class Strengths {

    private float[] floats;
    private double @Nullable [] doubles;

    Strengths(int size) {
        this.floats = new float[size];
    }

    double get(int at) {
        double[] wide = doubles;
        return wide == null ? floats[at] : wide[at];
    }

    void set(int at, double number) {
        double[] wide = doubles;
        double value = number + 0.0; // so that there is one zero only
        if (wide == null && (float) value != value) {
            wide = widened();
            doubles = wide;
            floats = new float[0];
        }
        if (wide == null) {
            floats[at] = (float) value;
        } else {
            wide[at] = value;
        }
    }

    private double[] widened() {
        double[] wide = new double[floats.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = floats[i];
        }
        return wide;
    }

    /** The first numbers, or all with room for more. */
    void resize(int size) {
        double[] wide = doubles;
        if (wide == null) {
            floats = Arrays.copyOf(floats, size);
        } else {
            doubles = Arrays.copyOf(wide, size);
        }
    }

    int size() {
        double[] wide = doubles;
        return wide == null ? floats.length : wide.length;
    }

    /** The numbers as floats, or null where they are not. */
    float @Nullable [] floats() {
        return doubles == null ? floats : null;
    }

    /** The numbers as doubles, or null where they are floats. */
    double @Nullable [] doubles() {
        return doubles;
    }
}
