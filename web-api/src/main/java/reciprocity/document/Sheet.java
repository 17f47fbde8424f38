package reciprocity.document;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of a workbook. Its lines are written when they are asked for, one after the other, since there may be very many.
 *
 * @param name what its tab says: at most 31 characters, none of {@code []:*?/\}
 * @param columns the heads, left to right
 * @param content writes all lines
 */
public record Sheet(String name, List<Column> columns, Consumer<Lines> content) {

    /**
     * A column.
     *
     * @param head what stands in the first row
     * @param width how many characters are seen
     */
    public record Column(String head, int width) {}

    /** Lines being written, cell by cell from the left. */
    public interface Lines {

        /** Begins the next line. */
        Lines next();

        /** A text; null or empty leaves the cell empty. */
        Lines text(@Nullable String value);

        /** A whole number. */
        Lines whole(long value);

        /** A number with decimals. */
        Lines number(double value);

        /** Yes or no. */
        Lines truth(boolean value);

        /** Nothing. */
        Lines empty();
    }

    public Sheet {
        columns = List.copyOf(columns);
    }
}
