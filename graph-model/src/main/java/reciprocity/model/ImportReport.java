package reciprocity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a survey's files brought to light, kept beside the survey and never part of it: two imports of the same answers
 * are the same survey, whatever was odd in their files. Values stand in it as they were written, names of people among them.
 *
 * @param files what became of the rows of each file, and how its columns were read
 * @param kinds how each kind of tie was read
 * @param remarks what was odd, in the order found; at most {@value #MOST_REMARKS} are kept
 * @param counts how often each rule was met, whether the remark is kept or not
 */
public record ImportReport(List<Rows> files, List<Kind> kinds, List<Remark> remarks, List<Count> counts) {

    /** How many remarks are kept of one import; {@link #counts} knows of all. */
    public static final int MOST_REMARKS = 5_000;

    public ImportReport {
        files = List.copyOf(files);
        kinds = List.copyOf(kinds);
        remarks = List.copyOf(remarks.subList(0, Math.min(remarks.size(), MOST_REMARKS)));
        counts = List.copyOf(counts);
    }

    /**
     * The rows of one file: {@code kept + merged + dropped == read}.
     *
     * @param role {@code people} or {@code ties}
     * @param file its name
     * @param reasons why rows were merged or dropped
     * @param columns how each column was read
     */
    public record Rows(
            String role,
            String file,
            int read,
            int kept,
            int merged,
            int dropped,
            List<Reason> reasons,
            List<Column> columns) {

        public Rows {
            reasons = List.copyOf(reasons);
            columns = List.copyOf(columns);
        }
    }

    /**
     * Rows merged or dropped for one reason.
     *
     * @param outcome {@code merged} or {@code dropped}
     * @param reason the id of the rule
     * @param count how many rows
     * @param rows the first of their numbers, ascending
     */
    public record Reason(String outcome, String reason, int count, List<Integer> rows) {
        public Reason {
            rows = List.copyOf(rows);
        }
    }

    /** How a column was read: its header, and the usual header of its field, or null for a further attribute. */
    public record Column(String header, @Nullable String field) {}

    /** How a kind of tie was read, in a sentence. */
    public record Kind(String name, String reading) {}

    /**
     * One odd thing.
     *
     * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
     * @param rule the id of the rule
     * @param file the name of the file
     * @param row the line of the file on which the row begins, the header being line 1; 0 where no row is meant
     * @param column the header; empty where none is meant
     * @param value the value that breaks the rule, shortened; empty where none is meant
     * @param message one plain sentence with all of these
     */
    public record Remark(
            String severity, String rule, String file, int row, String column, String value, String message) {}

    /** How often a rule was met. */
    public record Count(String severity, String rule, int times) {}
}
