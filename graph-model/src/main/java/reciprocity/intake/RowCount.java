package reciprocity.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What became of the rows of one file: {@code kept + merged + dropped == read}, always. The header and empty lines are no
 * rows. A refused import keeps nothing: its rows are dropped, with their own reason or {@code refused}.
 *
 * @param file the name of the file
 * @param read how many rows were read
 * @param kept how many became a person or a tie of their own
 * @param merged how many repeat an earlier row; they stay answers of the survey and become one tie in a graph
 * @param dropped how many were left out
 * @param mergedRows for each reason the rows merged, ascending
 * @param droppedRows for each reason the rows dropped, ascending
 * @param columns how each column was read; empty where the file has no header that could be read
 */
public record RowCount(
        String file,
        int read,
        int kept,
        int merged,
        int dropped,
        Map<String, List<Integer>> mergedRows,
        Map<String, List<Integer>> droppedRows,
        List<ColumnReading> columns) {

    /** The reason of rows that broke no rule themselves in an import that was refused. */
    public static final String REFUSED = "refused";

    public RowCount {
        mergedRows = Collections.unmodifiableMap(mergedRows);
        columns = List.copyOf(columns);
        droppedRows = Collections.unmodifiableMap(droppedRows);
        if (kept + merged + dropped != read) {
            throw new IllegalArgumentException("%s: kept %d, merged %d and dropped %d do not add up to %d rows read"
                    .formatted(file, kept, merged, dropped, read));
        }
    }
}
