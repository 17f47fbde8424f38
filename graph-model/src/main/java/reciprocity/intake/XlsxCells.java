package reciprocity.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Cells of a workbook as text: whole numbers without a point, days as ISO dates, formulas by the value last computed. */
final class XlsxCells {

    private static final int EXACT_DIGITS = 15;
    private static final MathContext EXACT = new MathContext(EXACT_DIGITS);
    private static final int SHIFT_1904 = 1462;

    private final String file;
    private final boolean date1904;

    XlsxCells(String file, boolean date1904) {
        this.file = file;
        this.date1904 = date1904;
    }

    String[] texts(Row row, Findings findings) {
        String[] texts = new String[row.getCellCount()];
        for (int i = 0; i < texts.length; i++) {
            Cell cell = row.getCell(i);
            texts[i] = cell == null ? "" : text(cell, row.getRowNum(), findings);
        }
        return texts;
    }

    private String text(Cell cell, int row, Findings findings) {
        CellType type = cell.getType();
        String raw = cell.getRawValue();
        if (type == CellType.EMPTY || (raw == null && type != CellType.STRING)) {
            return "";
        }
        if (type == CellType.ERROR || (type == CellType.FORMULA && raw != null && raw.startsWith("#"))) {
            String column = cell.getAddress().toString();
            findings.add(
                    Rule.CELL_ERROR, file, row, column, String.valueOf(raw), "the cell holds an error of the workbook");
            return "";
        }
        if (type == CellType.BOOLEAN) {
            return String.valueOf("1".equals(raw) || "true".equalsIgnoreCase(raw));
        }
        if (type == CellType.STRING) {
            Object value = cell.getValue();
            return value == null ? "" : value.toString();
        }
        BigDecimal number = raw == null ? null : decimal(raw);
        if (number == null) {
            return raw == null ? "" : raw;
        }
        String format = cell.getDataFormatString();
        return isDate(cell.getDataFormatId(), format) ? date(number) : plain(number, format);
    }

    private static @Nullable BigDecimal decimal(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw);
            return Math.abs((long) number.precision() - number.scale()) > 400 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The number as shown; one of more than 15 digits keeps its exponent, because Excel has lost the rest. */
    private static String plain(BigDecimal number, @Nullable String format) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int digitsBeforePoint = shortest.precision() - shortest.scale();
        if (shortest.scale() <= 0 && digitsBeforePoint > EXACT_DIGITS) {
            return shortest.round(EXACT).stripTrailingZeros().toString();
        }
        String text = shortest.toPlainString();
        if (format == null || !isZeros(format) || shortest.scale() > 0 || shortest.signum() < 0) {
            return text;
        }
        return "0".repeat(Math.max(0, format.length() - text.length())) + text;
    }

    private static boolean isZeros(String format) {
        return !format.isEmpty() && format.chars().allMatch(c -> c == '0');
    }

    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))) {
            return true;
        }
        if (format == null) {
            return false;
        }
        boolean quoted = false;
        boolean bracketed = false;
        String lower = format.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            quoted ^= c == '"';
            bracketed = c == '[' || (bracketed && c != ']');
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (!quoted && !bracketed && "ymdhs".indexOf(c) >= 0 && !lower.startsWith("general", i)) {
                return true;
            }
        }
        return false;
    }

    /** The day of a serial number; with the time where it has one. Day 1 is 1900-01-01, or 1904-01-02 in old files. */
    private String date(BigDecimal serial) {
        double value = serial.doubleValue() + (date1904 ? SHIFT_1904 : 0);
        if (value < 0 || value >= 2_958_466) {
            return serial.toPlainString();
        }
        long days = (long) Math.floor(value);
        long seconds = Math.round((value - days) * 86_400);
        // Excel counts a 29 February 1900 that never was; serial numbers before it are one day ahead.
        LocalDate day = LocalDate.of(1899, 12, 30).plusDays(days < 60 ? days + 1 : days);
        if (seconds == 0) {
            return day.toString();
        }
        LocalDateTime time = day.atTime(LocalTime.MIDNIGHT).plus(seconds, ChronoUnit.SECONDS);
        return time.toString();
    }
}
