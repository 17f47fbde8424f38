package reciprocity.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads rows of answers of the usual form straight from the bytes of a file: known ids, a kind met before, a weight in
 * digits, nothing else in the row. Whatever is different in any way is left to be read cell by cell, which finds the same and
 * says what is wrong. Hot: no objects a row.
 */
final class PlainTies implements Table.PlainRows {

    private static final int MOST_DIGITS = 15;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** Takes a row of the usual form. */
    interface Taker {
        /** Whether there is such a kind; the row is then one of it. */
        boolean knows(String kind);

        /** Takes the row; false, with nothing done, where it is not of the usual form after all. */
        boolean take(int row, int source, int target, double weight, boolean blankWeight);
    }

    private final IdTable ids;
    private final Taker taker;
    private final int source;
    private final int target;
    private final int kind;
    private final int weight;
    private final int[] starts;
    private byte[] lastKind = new byte[0];
    private boolean kindKnown;

    /**
     * @param columns how many columns the header has
     * @param source the column of the source
     * @param target the column of the target
     * @param kind the column of the kind, or a negative number where every row is of the kind known last
     * @param weight the column of the weight, or a negative number
     */
    PlainTies(IdTable ids, Taker taker, int columns, int source, int target, int kind, int weight) {
        this.ids = ids;
        this.taker = taker;
        this.source = source;
        this.target = target;
        this.kind = kind;
        this.weight = weight;
        this.starts = new int[columns + 1];
    }

    @Override
    public boolean row(int row, byte[] bytes, int begin, int end, byte delimiter) {
        if (!split(bytes, begin, end, delimiter)) {
            return false;
        }
        int from = ids.find(bytes, starts[source], starts[source + 1] - 1);
        int to = from < 0 ? -1 : ids.find(bytes, starts[target], starts[target + 1] - 1);
        if (to < 0 || from == to || !kind(bytes)) {
            return false;
        }
        boolean blank = weight < 0 || starts[weight] == starts[weight + 1] - 1;
        double strength = blank ? 1 : number(bytes, starts[weight], starts[weight + 1] - 1);
        return !Double.isNaN(strength) && taker.take(row, from, to, strength, blank);
    }

    /** Finds where cells begin; false where there are not as many as columns, or one has more than plain characters. */
    private boolean split(byte[] bytes, int begin, int end, byte delimiter) {
        int column = 0;
        starts[0] = begin;
        for (int at = begin; at < end; at++) {
            byte value = bytes[at];
            if (value == delimiter) {
                column++;
                if (column == starts.length - 1) {
                    return false;
                }
                starts[column] = at + 1;
            } else if (value < ' ' || value == 0x7F || !read(column)) {
                return false;
            }
        }
        starts[column + 1] = end + 1;
        return column == starts.length - 2 && stripped(bytes);
    }

    private boolean stripped(byte[] bytes) {
        for (int column = 0; column < starts.length - 1; column++) {
            int end = starts[column + 1] - 1;
            if (end > starts[column] && (bytes[starts[column]] == ' ' || bytes[end - 1] == ' ')) {
                return false;
            }
        }
        return true;
    }

    private boolean read(int column) {
        return column == source || column == target || column == kind || column == weight;
    }

    private boolean kind(byte[] bytes) {
        int begin = kind < 0 ? 0 : starts[kind];
        int end = kind < 0 ? 0 : starts[kind + 1] - 1;
        if (kindKnown && Arrays.equals(bytes, begin, end, lastKind, 0, lastKind.length)) {
            return true;
        }
        kindKnown = taker.knows(new String(bytes, begin, end - begin, StandardCharsets.US_ASCII));
        lastKind = Arrays.copyOfRange(bytes, begin, end);
        return kindKnown;
    }

    /** A number of at most fifteen digits with or without a point, which is then exact; NaN for anything else. */
    private static double number(byte[] bytes, int begin, int end) {
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int at = begin; at < end; at++) {
            byte value = bytes[at];
            if (value == '.' && point < 0) {
                point = at;
            } else if (value >= '0' && value <= '9' && count < MOST_DIGITS) {
                digits = 10 * digits + value - '0';
                count++;
            } else {
                return Double.NaN;
            }
        }
        return count == 0 ? Double.NaN : point < 0 ? digits : digits / POWERS[end - 1 - point];
    }
}
