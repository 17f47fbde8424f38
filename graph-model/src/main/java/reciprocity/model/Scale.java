package reciprocity.model;

/** The lowest and the highest answer that a question allows; both finite, {@code low < high}. */
public record Scale(double low, double high) {

    public Scale {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low >= high) {
            throw new IllegalArgumentException(
                    "scale [%s, %s]: the first number must be below the second, both finite".formatted(low, high));
        }
    }

    /** Whether an answer lies on this scale, its ends included. */
    public boolean holds(double answer) {
        return answer >= low && answer <= high;
    }

    /** An answer as a share of the scale, in [0, 1] for answers on it. */
    public double share(double answer) {
        return (answer - low) / (high - low);
    }
}
