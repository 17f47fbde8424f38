package reciprocity.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text without any quote: every line is a row and every delimiter parts two cells, so that no reader of CSV is
 * needed. Rows, their numbers and their cells are those that it would give.
 */
final class PlainLines {

    private static final int LONGEST = 1 << 20;

    private final byte[] bytes;
    private final int begin;

    private PlainLines(byte[] bytes, int begin) {
        this.bytes = bytes;
        this.begin = begin;
    }

    /** The lines, or null where the text has quotes, lines that end otherwise, very long lines, or is not UTF-8. */
    static @Nullable PlainLines of(TextFile text) {
        if (!text.charset().equals(StandardCharsets.UTF_8)) {
            return null;
        }
        byte[] bytes = text.file().bytes();
        int line = text.begin();
        for (int at = text.begin(); at < bytes.length; at++) {
            byte value = bytes[at];
            if (value == '"' || (value == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'))) {
                return null;
            }
            if (value == '\n') {
                line = at + 1;
            } else if (at - line > LONGEST) {
                return null;
            }
        }
        return new PlainLines(bytes, text.begin());
    }

    /** Hands over every row after the header, first as bytes and, where those are not taken, as cells. */
    void read(int headerRow, byte delimiter, Table.PlainRows plain, Table.RowReader reader) {
        int line = 1;
        int next = begin;
        while (next < bytes.length) {
            int first = next;
            int end = first;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            next = end + 1;
            if (end > first && bytes[end - 1] == '\r') {
                end--;
            }
            if (line > headerRow && end > first && !plain.row(line, bytes, first, end, delimiter)) {
                reader.row(line, cells(first, end, delimiter));
            }
            line++;
        }
    }

    private String[] cells(int first, int end, byte delimiter) {
        List<String> cells = new ArrayList<>();
        int cell = first;
        for (int at = first; at <= end; at++) {
            if (at == end || bytes[at] == delimiter) {
                cells.add(new String(bytes, cell, at - cell, StandardCharsets.UTF_8));
                cell = at + 1;
            }
        }
        return cells.toArray(String[]::new);
    }
}
