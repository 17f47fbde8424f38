package reciprocity.model;

import org.jspecify.annotations.Nullable;

/**
 * A kind of tie: one question of the survey, or one column that says the same.
 *
 * @param name the name as the files have it, such as {@code advice}
 * @param meaning what such a tie says
 * @param asks which way the question asks
 * @param scale the answers allowed, or null where any number is
 * @param threshold the least weight that counts as a tie, or null where every answer does
 * @param declared whether the survey said so; if not, it was read from the name
 */
public record TieKind(
        String name,
        TieMeaning meaning,
        Asks asks,
        @Nullable Scale scale,
        @Nullable Double threshold,
        boolean declared) {

    public TieKind {
        name = Texts.identifier("kind of tie", name);
        if (threshold != null && !Double.isFinite(threshold)) {
            throw new IllegalArgumentException(
                    "threshold of kind '%s' is %s; it must be finite".formatted(name, threshold));
        }
    }

    /** Whether an answer of this weight counts as a tie. */
    public boolean counts(double weight) {
        return threshold == null || weight >= threshold;
    }
}
