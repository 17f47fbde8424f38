package reciprocity.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Rows of the first visible sheet of an Excel workbook. Row numbers are those that Excel shows. */
final class XlsxTable implements Table {

    private static final String UNREADABLE = "the file is packed like an Excel workbook but cannot be read as one";

    private final SourceFile file;
    private final List<String> header;
    private final int headerRow;

    private XlsxTable(SourceFile file, List<String> header, int headerRow) {
        this.file = file;
        this.header = List.copyOf(header);
        this.headerRow = headerRow;
    }

    /** The table of a workbook; null, with a finding, where it is none, is too large or has no header. */
    static @Nullable XlsxTable of(SourceFile file, Findings findings) {
        if (!WorkbookGuard.admits(file, findings)) {
            return null;
        }
        return withSheet(file, findings, (sheet, others, cells) -> {
            if (others > 0) {
                String sentence = "the sheet '%s' is read; the workbook has %d further sheets, which are not"
                        .formatted(Finding.shown(sheet.getName()), others);
                findings.add(Rule.SHEET, file.name(), sentence);
            }
            try (Stream<Row> rows = sheet.openStream()) {
                Iterator<Row> each = rows.iterator();
                while (each.hasNext()) {
                    Row row = each.next();
                    List<String> header = header(cells.texts(row, findings));
                    if (!header.isEmpty()) {
                        return new XlsxTable(file, header, row.getRowNum());
                    }
                }
            }
            findings.add(Rule.EMPTY_FILE, file.name(), "the sheet is empty; it needs a header and at least one row");
            return null;
        });
    }

    private static List<String> header(String[] cells) {
        int length = cells.length;
        while (length > 0 && cells[length - 1].isBlank()) {
            length--;
        }
        List<String> header = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            header.add(cells[i].strip());
        }
        return header;
    }

    @Override
    public void readRows(Findings findings, RowReader reader) {
        withSheet(file, findings, (sheet, others, cells) -> {
            int hidden = 0;
            try (Stream<Row> rows = sheet.openStream()) {
                Iterator<Row> each = rows.iterator();
                while (each.hasNext()) {
                    Row row = each.next();
                    if (row.getRowNum() > headerRow && row.getCellCount() > 0) {
                        hidden += row.isHidden() ? 1 : 0;
                        reader.row(row.getRowNum(), cells.texts(row, findings));
                    }
                }
            }
            if (hidden > 0) {
                findings.add(
                        Rule.HIDDEN_ROWS, file.name(), "%d hidden rows are read like the others".formatted(hidden));
            }
            return hidden;
        });
    }

    private interface SheetReader<T> {
        @Nullable
        T read(Sheet sheet, int others, XlsxCells cells) throws IOException;
    }

    /** The reader library throws many unchecked exceptions on damaged workbooks; all of them mean the same to a user. */
    private static <T> @Nullable T withSheet(SourceFile file, Findings findings, SheetReader<T> reader) {
        ReadingOptions options = new ReadingOptions(true, true);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()), options)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    return reader.read(sheet, sheets.size() - 1, new XlsxCells(file.name(), workbook.isDate1904()));
                }
            }
            findings.add(Rule.WORKBOOK, file.name(), "the workbook has no visible sheet");
        } catch (IOException | RuntimeException e) {
            findings.add(Rule.WORKBOOK, file.name(), UNREADABLE);
        }
        return null;
    }

    @Override
    public String file() {
        return file.name();
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
    public boolean allowsDecimalComma() {
        return true;
    }

    @Override
    public boolean padsRows() {
        return true;
    }
}
