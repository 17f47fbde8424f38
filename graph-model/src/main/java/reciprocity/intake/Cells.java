package reciprocity.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What single cells say. Hot: no regular expressions. */
final class Cells {

    static final int LONGEST = 10_000;
    static final int LONGEST_ID = 500;
    static final int LONGEST_HEADER = 200;

    private Cells() {}

    /** Where the first control character or line break stands; negative where there is none. */
    static int controlAt(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Yes, no, or null for anything else; a blank cell is no. */
    static @Nullable Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "x" -> true;
            case "", "false", "no", "n", "0" -> false;
            default -> null;
        };
    }

    /** A day written {@code 2026-04-30}, or null; a time of day after it is left out. */
    static @Nullable LocalDate day(String text) {
        String day =
                text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ') ? text.substring(0, 10) : text;
        try {
            return day.length() == 10 ? LocalDate.parse(day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A finite number in digits with a decimal point and perhaps an exponent; NaN for anything else. */
    static double number(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return Double.NaN;
            }
        }
        if (text.isEmpty() || text.length() > 400) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Whether a text is a number with one decimal comma and no point. */
    static boolean hasDecimalComma(String text) {
        int comma = text.indexOf(',');
        return comma >= 0 && text.indexOf(',', comma + 1) < 0 && text.indexOf('.') < 0;
    }

    /** Whether an id looks like a long number that a spreadsheet has shortened, such as {@code 1.2E+05}. */
    static boolean lostDigits(String id) {
        int exponent = Math.max(id.indexOf("E+"), id.indexOf("e+"));
        if (exponent <= 0 || exponent + 2 == id.length()) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean point = i < exponent && (c == '.' || c == ',');
            if (!digit && !point && i != exponent && i != exponent + 1) {
                return false;
            }
        }
        return true;
    }

    /** An id without differences of case and white space, to find the one that was meant. */
    static String folded(String id) {
        StringBuilder folded = new StringBuilder(id.length());
        for (char c : id.toLowerCase(Locale.ROOT).toCharArray()) {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
