package reciprocity.intake;

import java.util.Map;

/**
 * What somebody chose a column to mean where its header does not say so: from a header of the file to the usual header of a
 * field ({@code id}, {@code source}, ...), or to an empty text where the column is to stay a further attribute. Columns not
 * named here are read by their header.
 *
 * @param people choices for the roster
 * @param ties choices for the answers
 */
public record ColumnChoice(Map<String, String> people, Map<String, String> ties) {

    private static final ColumnChoice NONE = new ColumnChoice(Map.of(), Map.of());

    public ColumnChoice {
        people = Map.copyOf(people);
        ties = Map.copyOf(ties);
    }

    /** Every column read by its header. */
    public static ColumnChoice none() {
        return NONE;
    }
}
