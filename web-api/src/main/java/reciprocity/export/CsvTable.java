package reciprocity.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MetricCard;

/**
 * A table as CSV: comma, dot, LF, empty where nothing is known. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, unless the table is raw; numbers are never touched.
 */
final class CsvTable {

    private final CsvWriter writer;
    private final boolean raw;
    private CsvWriter.CsvWriterRecord row;

    private CsvTable(Writer out, boolean raw, List<String> header) {
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .autoFlush(false)
                .bufferSize(0)
                .build(out);
        this.raw = raw;
        this.row = writer.writeRecord();
        header.forEach(this::text);
        row.endRecord();
    }

    /** A table fit for spreadsheets. */
    static CsvTable safe(Writer out, List<String> header) {
        return new CsvTable(out, false, header);
    }

    /** A table with every text exactly as it is. */
    static CsvTable raw(Writer out, List<String> header) {
        return new CsvTable(out, true, header);
    }

    /** A raw or a safe table. */
    static CsvTable of(Writer out, boolean raw, List<String> header) {
        return new CsvTable(out, raw, header);
    }

    CsvTable row() {
        row = writer.writeRecord();
        return this;
    }

    CsvTable text(@Nullable String value) {
        row.writeField(value == null || raw ? value : neutral(value));
        return this;
    }

    CsvTable number(double value) {
        row.writeField(Double.toString(value));
        return this;
    }

    CsvTable number(long value) {
        row.writeField(Long.toString(value));
        return this;
    }

    CsvTable figure(MetricCard card, Figure figure) {
        if (!figure.defined()) {
            row.writeField(null);
            return this;
        }
        return FigureJson.whole(card, figure.value()) ? number((long) figure.value()) : number(figure.value());
    }

    void end() {
        row.endRecord();
    }

    /** A text that no spreadsheet computes: full-width forms of the four signs count too. */
    static String neutral(String value) {
        return !value.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(value.charAt(0)) >= 0
                ? "'" + value
                : value;
    }
}
