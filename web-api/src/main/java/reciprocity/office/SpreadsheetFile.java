package reciprocity.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import reciprocity.document.Sheet;

/** Tables as an Excel workbook: numbers as numbers, a bold first row that stays in sight and filters, columns wide enough. */
public final class SpreadsheetFile {

    /** How many lines are held at once; those before lie in a file of their own until the workbook is written. */
    private static final int HELD = 200;

    /** The longest text a cell can hold. */
    private static final int LONGEST = 32_767;

    private static final int CHARACTER = 256;

    private SpreadsheetFile() {}

    /** Writes the workbook; equal tables are equal bytes. The stream stays open. */
    public static void write(String title, List<Sheet> sheets, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(HELD)) {
            book.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(title);
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Reciprocity");
            // The larger form of ZIP cannot be read entry by entry, and 4 GB are never reached.
            book.setZip64Mode(Zip64Mode.Never);
            CellStyle head = head(book);
            CellStyle decimals = book.createCellStyle();
            decimals.setDataFormat(book.createDataFormat().getFormat("0.000"));
            for (Sheet sheet : sheets) {
                add(book, sheet, head, decimals);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            StablePackage.write(bytes.toByteArray(), out);
        }
    }

    private static CellStyle head(SXSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void add(SXSSFWorkbook book, Sheet sheet, CellStyle head, CellStyle decimals) {
        SXSSFSheet made = book.createSheet(sheet.name());
        SXSSFRow first = made.createRow(0);
        for (int i = 0; i < sheet.columns().size(); i++) {
            Sheet.Column column = sheet.columns().get(i);
            made.setColumnWidth(i, column.width() * CHARACTER);
            SXSSFCell cell = first.createCell(i);
            cell.setCellStyle(head);
            cell.setCellValue(fitting(column.head()));
        }
        made.createFreezePane(1, 1);
        Writing writing = new Writing(made, decimals);
        sheet.content().accept(writing);
        if (writing.line > 0) {
            made.setAutoFilter(new CellRangeAddress(
                    0, writing.line, 0, Math.max(0, sheet.columns().size() - 1)));
        }
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
    }

    /** Cells as they come. */
    private static final class Writing implements Sheet.Lines {

        private final SXSSFSheet sheet;
        private final CellStyle decimals;
        private @Nullable SXSSFRow row;
        private int line;
        private int column;

        Writing(SXSSFSheet sheet, CellStyle decimals) {
            this.sheet = sheet;
            this.decimals = decimals;
        }

        private SXSSFCell cell() {
            if (row == null) {
                throw new IllegalStateException("a cell before the first line");
            }
            return row.createCell(column++);
        }

        @Override
        public Sheet.Lines next() {
            row = sheet.createRow(++line);
            column = 0;
            return this;
        }

        @Override
        public Sheet.Lines text(@Nullable String value) {
            if (value == null || value.isEmpty()) {
                return empty();
            }
            cell().setCellValue(fitting(value));
            return this;
        }

        @Override
        public Sheet.Lines whole(long value) {
            cell().setCellValue((double) value);
            return this;
        }

        @Override
        public Sheet.Lines number(double value) {
            SXSSFCell cell = cell();
            cell.setCellStyle(decimals);
            cell.setCellValue(value);
            return this;
        }

        @Override
        public Sheet.Lines truth(boolean value) {
            cell().setCellValue(value);
            return this;
        }

        @Override
        public Sheet.Lines empty() {
            column++;
            return this;
        }
    }
}
