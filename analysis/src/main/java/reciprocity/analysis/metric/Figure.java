package reciprocity.analysis.metric;

import org.jspecify.annotations.Nullable;

/** A number, or the reason why there is none. The number is always finite. */
public final class Figure {

    private final double value;
    private final @Nullable Reason reason;

    private Figure(double value, @Nullable Reason reason) {
        this.value = value;
        this.reason = reason;
    }

    /**
     * A defined figure.
     *
     * @throws ArithmeticException if the value is not finite: an undefined figure must give its reason
     */
    public static Figure of(double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("figure is " + value + "; an undefined figure gives its reason");
        }
        return new Figure(value == 0 ? 0.0 : value, null);
    }

    /** An undefined figure. */
    public static Figure undefined(Reason reason) {
        return new Figure(Double.NaN, reason);
    }

    /** Whether there is a number. */
    public boolean defined() {
        return reason == null;
    }

    /**
     * The number.
     *
     * @throws IllegalStateException if there is none
     */
    public double value() {
        if (reason != null) {
            throw new IllegalStateException("the figure is undefined: " + reason);
        }
        return value;
    }

    /** The number, or another one where there is none. */
    public double orElse(double other) {
        return reason == null ? value : other;
    }

    /** Why there is no number; null where there is one. */
    public @Nullable Reason reason() {
        return reason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that && Double.compare(value, that.value) == 0 && reason == that.reason;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value) * 31 + (reason == null ? 0 : reason.hashCode());
    }

    @Override
    public String toString() {
        return reason == null ? String.valueOf(value) : reason.name();
    }
}
