package reciprocity.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rows as texts, checked and stripped already: those of which {@link CheckedRows} would have nothing to say. Hot. */
final class PlainCells extends PlainLines {

    private static final int KEPT = 256;
    private static final int LONGEST_KEPT = 64;

    private final Table.RowReader reader;
    private final boolean[] headed;

    /** For each column texts that stood in it, by their bytes; most columns have few different ones. */
    private final String[][] texts;

    private final int[] misses;
    private String[][] rows = new String[64][];

    /** @param reader takes the rows that are checked */
    PlainCells(List<String> header, Table.RowReader reader, byte delimiter, Table.RowReader odd) {
        super(header.size(), delimiter, odd);
        this.reader = reader;
        this.headed = new boolean[header.size()];
        this.texts = new String[header.size()][KEPT];
        this.misses = new int[header.size()];
        for (int column = 0; column < headed.length; column++) {
            headed[column] = !header.get(column).isEmpty();
        }
    }

    @Override
    void begin() {
        // texts kept hold for any bytes
    }

    @Override
    void room(int lines) {
        rows = Arrays.copyOf(rows, lines);
    }

    @Override
    boolean usual(int number, byte[] from, boolean beyond) {
        String[] cells = new String[headed.length];
        boolean blank = true;
        for (int column = 0; column < cells.length; column++) {
            String text = beyond
                    ? new String(from, starts[column], end(column) - starts[column], StandardCharsets.UTF_8).strip()
                    : ascii(from, column);
            boolean odd = text.length() > Cells.LONGEST || (!text.isEmpty() && !headed[column]);
            if (odd || (beyond && (text.indexOf('\uFFFD') >= 0 || Cells.controlAt(text) >= 0))) {
                return false;
            }
            cells[column] = text;
            blank &= text.isEmpty();
        }
        rows[number] = cells;
        return !blank;
    }

    private String ascii(byte[] from, int column) {
        int begin = starts[column];
        int end = end(column);
        while (begin < end && from[begin] == ' ') {
            begin++;
        }
        while (begin < end && from[end - 1] == ' ') {
            end--;
        }
        if (begin == end) {
            return "";
        }
        if (end - begin > LONGEST_KEPT || misses[column] > KEPT) {
            return new String(from, begin, end - begin, StandardCharsets.US_ASCII);
        }
        int hash = 0;
        for (int at = begin; at < end; at++) {
            hash = 31 * hash + from[at];
        }
        int place = (hash ^ hash >>> 8) & (KEPT - 1);
        String kept = texts[column][place];
        if (kept != null && is(kept, from, begin, end)) {
            misses[column] -= misses[column] > 0 ? 1 : 0;
            return kept;
        }
        misses[column]++;
        String text = new String(from, begin, end - begin, StandardCharsets.US_ASCII);
        texts[column][place] = text;
        return text;
    }

    private static boolean is(String text, byte[] from, int begin, int end) {
        if (text.length() != end - begin) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != from[begin + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean found(int number, byte[] from) {
        return true;
    }

    @Override
    void take(int number, int row) {
        reader.row(row, rows[number]);
        rows[number] = new String[0];
    }
}
