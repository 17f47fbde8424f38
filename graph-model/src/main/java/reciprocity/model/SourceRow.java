package reciprocity.model;

/**
 * Where a tie was read: the file and the line in it on which the row begins, the header being line 1. For a column
 * {@code manager} the file is the roster.
 */
public record SourceRow(String file, int row) implements Comparable<SourceRow> {

    @Override
    public int compareTo(SourceRow other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(row, other.row);
    }

    @Override
    public String toString() {
        return file + ":" + row;
    }
}
