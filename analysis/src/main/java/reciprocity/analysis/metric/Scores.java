package reciprocity.analysis.metric;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One figure for each of {@code 0..size-1}: people, groups, or pairs of groups row by row. Immutable. */
public final class Scores {

    private final double[] values;
    private final @Nullable Reason @Nullable [] reasons;

    private Scores(double[] values, @Nullable Reason @Nullable [] reasons) {
        this.values = values;
        this.reasons = reasons;
    }

    /**
     * Scores that are all defined; the array is copied.
     *
     * @throws ArithmeticException if a value is not finite
     */
    public static Scores of(double[] values) {
        double[] copy = Arrays.copyOf(values, values.length);
        for (int i = 0; i < copy.length; i++) {
            copy[i] = Figure.of(copy[i]).value();
        }
        return new Scores(copy, null);
    }

    /** Scores that are all defined. */
    public static Scores of(int[] values) {
        double[] copy = new double[values.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values[i];
        }
        return new Scores(copy, null);
    }

    /** One figure a place, asked for one after the other. */
    public static Scores of(int size, IntFunction<Figure> figure) {
        double[] values = new double[size];
        @Nullable Reason[] reasons = new Reason[size];
        boolean someUndefined = false;
        for (int i = 0; i < size; i++) {
            Figure one = figure.apply(i);
            Reason reason = one.reason();
            if (reason == null) {
                values[i] = one.value();
            } else {
                values[i] = Double.NaN;
                reasons[i] = reason;
                someUndefined = true;
            }
        }
        return new Scores(values, someUndefined ? reasons : null);
    }

    /** Undefined everywhere for one reason. */
    public static Scores undefined(int size, Reason reason) {
        return of(size, i -> Figure.undefined(reason));
    }

    /** How many figures there are. */
    public int size() {
        return values.length;
    }

    /** The figure at a place. */
    public Figure at(int place) {
        Reason reason = reasons == null ? null : reasons[place];
        return reason == null ? Figure.of(values[place]) : Figure.undefined(reason);
    }

    /** The number at a place; NaN where it is undefined. For loops over many. */
    public double valueOrNaN(int place) {
        return values[place];
    }

    /** Whether there is a number at a place. */
    public boolean defined(int place) {
        return reasons == null || reasons[place] == null;
    }
}
