package reciprocity.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of a text without any quote, many at once: every line is a row and every delimiter parts two cells, so that no reader
 * of CSV is needed. Rows, their numbers and their cells are those that it would give. Rows of the usual form are read as
 * bytes; whatever is different in any way is left to be read cell by cell, which finds the same and says what is wrong. Hot.
 */
abstract class PlainLines implements Sections.Lane {

    /** Ordinary is every character that stands for itself wherever it stands: printable ASCII. */
    static final byte ORDINARY = 0;

    static final byte DELIMITER = 1;
    static final byte BREAK = 2;
    static final byte BEYOND_ASCII = 3;
    static final byte CONTROL = 4;

    /** What each byte is. */
    final byte[] classes = new byte[256];

    /** Where the cells of the line at hand begin, and where one more would. */
    final int[] starts;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW = 0x7F * ONES;
    private static final long HIGH = 0x8080808080808080L;
    private static final long FROM_SPACE = (0x80 - ' ') * ONES;

    private final byte delimiter;
    private final long delimiters;
    private final Table.RowReader odd;
    private byte[] bytes = new byte[0];
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] rows = new int[64];
    private boolean[] isOdd = new boolean[64];
    private int count;

    /**
     * @param columns how many columns the header has
     * @param odd takes the rows that are not of the usual form
     */
    PlainLines(int columns, byte delimiter, Table.RowReader odd) {
        this.starts = new int[columns + 1];
        this.delimiter = delimiter;
        this.delimiters = delimiter * ONES;
        this.odd = odd;
        Arrays.fill(classes, 0, 32, CONTROL);
        Arrays.fill(classes, 128, 256, BEYOND_ASCII);
        classes[0x7F] = CONTROL;
        classes['\n'] = BREAK;
        classes[delimiter] = DELIMITER;
    }

    /** Begins with other bytes; nothing known of those before holds. */
    abstract void begin();

    /** Makes room for so many lines. */
    abstract void room(int lines);

    /**
     * Reads the line whose cells begin at {@link #starts}; false where it is not of the usual form.
     *
     * @param beyond whether it has more than ASCII
     */
    abstract boolean usual(int number, byte[] from, boolean beyond);

    /** Looks up, when all lines are there, what is found faster together; false where a line is not of the usual form. */
    abstract boolean found(int number, byte[] from);

    /** Takes a line of the usual form. */
    abstract void take(int number, int row);

    @Override
    public final void read(byte[] from, int begin, int end, int line) {
        bytes = from;
        count = 0;
        begin();
        int row = line;
        for (int at = begin; at < end; row++) {
            if (count == rows.length) {
                grow();
            }
            at = line(from, at, row);
        }
        for (int number = 0; number < count; number++) {
            if (!isOdd[number]) {
                isOdd[number] = !found(number, from);
            }
        }
    }

    private void grow() {
        int larger = 2 * count;
        begins = Arrays.copyOf(begins, larger);
        ends = Arrays.copyOf(ends, larger);
        rows = Arrays.copyOf(rows, larger);
        isOdd = Arrays.copyOf(isOdd, larger);
        room(larger);
    }

    /** Reads one line; where the next begins. */
    private int line(byte[] from, int begin, int row) {
        int column = 0;
        int seen = ORDINARY;
        starts[0] = begin;
        int at = begin;
        while (true) {
            at = next(from, at);
            byte kind = classes[from[at] & 0xFF];
            if (kind == DELIMITER) {
                column++;
                if (column < starts.length) {
                    starts[column] = at + 1;
                }
            } else if (kind == BREAK) {
                break;
            } else {
                boolean ends = from[at] == '\r' && from[at + 1] == '\n';
                seen = ends ? seen : Math.max(seen, kind);
            }
            at++;
        }
        int end = at > begin && from[at - 1] == '\r' ? at - 1 : at;
        if (end > begin) {
            begins[count] = begin;
            ends[count] = end;
            rows[count] = row;
            boolean whole = column == starts.length - 2 && seen != CONTROL;
            if (whole) {
                starts[column + 1] = end + 1;
            }
            isOdd[count] = !whole || !usual(count, from, seen != ORDINARY);
            count++;
        }
        return at + 1;
    }

    /** Where the next character stands that is not ordinary: eight are looked at together. */
    private int next(byte[] from, int begin) {
        int at = begin;
        while (true) {
            long word = (long) LONGS.get(from, at);
            long low = word & LOW;
            long other = word ^ delimiters;
            long notDelimiter = ((other & LOW) + LOW) | other;
            long notControl = low + FROM_SPACE;
            long special = (~(notDelimiter & notControl) | (low + ONES) | word) & HIGH;
            if (special != 0) {
                return at + (Long.numberOfTrailingZeros(special) >>> 3);
            }
            at += Long.BYTES;
        }
    }

    /** Where the cell of a column of the line at hand ends. */
    final int end(int column) {
        return starts[column + 1] - 1;
    }

    @Override
    public final void handOver() {
        for (int number = 0; number < count; number++) {
            if (isOdd[number]) {
                odd.row(rows[number], cells(begins[number], ends[number]));
            } else {
                take(number, rows[number]);
            }
        }
    }

    private String[] cells(int begin, int end) {
        List<String> cells = new ArrayList<>();
        int cell = begin;
        for (int at = begin; at <= end; at++) {
            if (at == end || bytes[at] == delimiter) {
                cells.add(new String(bytes, cell, at - cell, StandardCharsets.UTF_8));
                cell = at + 1;
            }
        }
        return cells.toArray(String[]::new);
    }
}
