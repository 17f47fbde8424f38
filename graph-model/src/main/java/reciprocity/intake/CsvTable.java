package reciprocity.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file. The delimiter is the one of comma, semicolon, tab and bar that the header has most of. */
final class CsvTable implements Table {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final String HINT = "sep=";

    private final TextFile text;
    private final char delimiter;
    private final List<String> header;
    private final int headerRow;

    private CsvTable(TextFile text, char delimiter, List<String> header, int headerRow) {
        this.text = text;
        this.delimiter = delimiter;
        this.header = List.copyOf(header);
        this.headerRow = headerRow;
    }

    /** The table of a text; null, with a finding, where it has no header. */
    static @Nullable CsvTable of(TextFile text, Findings findings) {
        String file = text.file().name();
        char delimiter = delimiter(text);
        try (CloseableIterator<CsvRecord> records = reader(text, delimiter).iterator()) {
            while (records.hasNext()) {
                CsvRecord found = records.next();
                if (!isHint(found)) {
                    List<String> header = new ArrayList<>();
                    found.getFields().forEach(field -> header.add(field.strip()));
                    return new CsvTable(text, delimiter, header, (int) found.getStartingLineNumber());
                }
            }
            findings.add(Rule.EMPTY_FILE, file, "the file is empty; it needs a header and at least one row");
        } catch (CsvParseException e) {
            findings.add(Rule.QUOTES, file, 1, "", "", fault(e));
        } catch (IOException | UncheckedIOException e) {
            throw new IntakeException("cannot read " + file, e);
        }
        return null;
    }

    /** A first line such as {@code sep=;} tells spreadsheets the delimiter and is no header. */
    private static boolean isHint(CsvRecord row) {
        return row.getStartingLineNumber() == 1 && row.getField(0).startsWith(HINT);
    }

    private static char delimiter(TextFile text) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        StringBuilder line = new StringBuilder();
        try (Reader reader = text.open()) {
            for (int c = reader.read(); c >= 0 && line.length() < 1 << 20; c = reader.read()) {
                quoted ^= c == '"';
                boolean ended = !quoted && (c == '\n' || c == '\r');
                if (ended && line.indexOf(HINT) == 0 && line.length() == HINT.length() + 1) {
                    return line.charAt(HINT.length());
                }
                if (ended && !line.isEmpty()) {
                    break;
                }
                for (int i = 0; i < DELIMITERS.length; i++) {
                    counts[i] += !quoted && c == DELIMITERS[i] ? 1 : 0;
                }
                if (!ended) {
                    line.append((char) c);
                }
            }
        } catch (IOException e) {
            throw new IntakeException("cannot read " + text.file().name(), e);
        }
        int most = 0;
        for (int i = 1; i < DELIMITERS.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS[most];
    }

    private static CsvReader<CsvRecord> reader(TextFile text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(text.open());
    }

    private static String fault(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Unexpected character after closing quote")) {
            return "a quoted cell goes on after its closing quote; write a quote within a cell twice";
        }
        if (message.contains("quote")) {
            return "a quote is opened and not closed before the file ends";
        }
        return "the row is too long to be read; is a closing quote missing?";
    }

    @Override
    public void readRows(Findings findings, PlainRows plain, RowReader reader) {
        Sections lines = text.lines();
        if (lines == null) {
            readRows(findings, reader);
        } else {
            lines.read(headerRow, () -> plain.lane((byte) delimiter, reader));
        }
    }

    @Override
    public void readRows(Findings findings, RowReader reader) {
        int next = headerRow + 1;
        try (CloseableIterator<CsvRecord> records = reader(text, delimiter).iterator()) {
            while (records.hasNext()) {
                CsvRecord found = records.next();
                int row = (int) found.getStartingLineNumber();
                if (row > headerRow) {
                    reader.row(row, found.getFields().toArray(String[]::new));
                    next = row + 1;
                }
            }
        } catch (CsvParseException e) {
            findings.add(Rule.QUOTES, file(), line(e, next), "", "", fault(e));
        } catch (IOException | UncheckedIOException e) {
            throw new IntakeException("cannot read " + file(), e);
        }
    }

    /** The line that the exception tells of, or the one after the last row read. */
    private static int line(CsvParseException e, int next) {
        String message = String.valueOf(e.getMessage());
        int at = message.lastIndexOf("line ");
        int line = 0;
        for (int i = at + 5; at >= 0 && i < message.length() && Character.isDigit(message.charAt(i)); i++) {
            line = line * 10 + Character.digit(message.charAt(i), 10);
        }
        return line > 0 ? line : next;
    }

    @Override
    public String file() {
        return text.file().name();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public int headerRow() {
        return headerRow;
    }

    @Override
    public int expectedRows() {
        Sections lines = text.lines();
        return lines == null ? 0 : lines.lines();
    }

    @Override
    public boolean allowsDecimalComma() {
        return delimiter != ',';
    }

    @Override
    public boolean padsRows() {
        return false;
    }
}
