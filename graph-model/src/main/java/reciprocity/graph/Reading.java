package reciprocity.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How answers of a survey become one graph. Results repeat it, so that a figure can be made again.
 *
 * @param kinds the kinds of tie that are united; empty means all
 * @param groupColumn the column that people are grouped by
 * @param minimumWeight rows below it are left out, or null where none is
 * @param direction whether ties run as the file has them or by their meaning
 * @param symmetry whether ties stay as they were named or join both ways
 */
public record Reading(
        List<String> kinds,
        String groupColumn,
        @Nullable Double minimumWeight,
        Direction direction,
        Symmetry symmetry) {

    /** Which way ties run, and which answers count. */
    public enum Direction {
        /** From source to target as the file has them; every answer is a tie; weights of repeated rows are summed. */
        AS_FILED,
        /**
         * From giver to receiver by the kind's direction; answers below the kind's threshold are no ties; of repeated
         * rows the last counts where the kind has a scale, otherwise weights are summed.
         */
        BY_MEANING
    }

    public Reading {
        kinds = List.copyOf(kinds);
        if (minimumWeight != null && !Double.isFinite(minimumWeight)) {
            throw new IllegalArgumentException("minimum weight is %s; it must be finite".formatted(minimumWeight));
        }
    }

    /** Ties as they were named. */
    public Reading(List<String> kinds, String groupColumn, @Nullable Double minimumWeight, Direction direction) {
        this(kinds, groupColumn, minimumWeight, direction, Symmetry.AS_NAMED);
    }

    /** Ties of these kinds (none given: all) as the file has them, people grouped by department. */
    public static Reading asFiled(String... kinds) {
        return new Reading(List.of(kinds), "department", null, Direction.AS_FILED);
    }

    /** Ties of these kinds (none given: all) by their meaning, people grouped by department. */
    public static Reading byMeaning(String... kinds) {
        return new Reading(List.of(kinds), "department", null, Direction.BY_MEANING);
    }

    /** The same with people grouped by another column. */
    public Reading groupedBy(String column) {
        return new Reading(kinds, column, minimumWeight, direction, symmetry);
    }

    /** The same without rows below a weight. */
    public Reading withMinimumWeight(@Nullable Double weight) {
        return new Reading(kinds, groupColumn, weight, direction, symmetry);
    }

    /** The same with other kinds. */
    public Reading of(List<String> otherKinds) {
        return new Reading(otherKinds, groupColumn, minimumWeight, direction, symmetry);
    }

    /** The same with ties joined in another way. */
    public Reading joined(Symmetry other) {
        return new Reading(kinds, groupColumn, minimumWeight, direction, other);
    }
}
