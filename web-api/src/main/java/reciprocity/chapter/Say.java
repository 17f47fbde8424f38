package reciprocity.chapter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/** Numbers as words of a report: plain English, one thin space before the per cent sign, undefined said in words. */
final class Say {

    private static final char THIN = '\u202F';
    private static final String MINUS = "\u2212";

    private Say() {}

    /** A share as per cent; never 0 or 100 for one that is neither. */
    static String percent(double share) {
        if (share > 0 && share < 0.005) {
            return "under 1" + THIN + "%";
        }
        if (share < 1 && share >= 0.995) {
            return "over 99" + THIN + "%";
        }
        return Math.round(100 * share) + String.valueOf(THIN) + "%";
    }

    /** A share, or why there is none. */
    static String share(Figure figure) {
        return figure.defined() ? percent(figure.value()) : why(figure.reason());
    }

    /** A number with so many decimals, or why there is none. */
    static String number(Figure figure, int decimals) {
        return figure.defined() ? decimal(figure.value(), decimals) : why(figure.reason());
    }

    static String decimal(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        if (!text.startsWith("-")) {
            return text;
        }
        return text.matches("-0(\\.0*)?") ? text.substring(1) : MINUS + text.substring(1);
    }

    /** A number with its sign. */
    static String signed(double value, int decimals) {
        String text = decimal(value, decimals);
        return text.startsWith(MINUS) ? text : "+" + text;
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A p or q as in a table. */
    static String chance(Figure p) {
        return p.defined() ? chance(p.value()) : why(p.reason());
    }

    static String chance(double p) {
        return p < 0.001 ? "< 0.001" : decimal(p, p < 0.1 ? 3 : 2);
    }

    static String some(long number, String one, String several) {
        return count(number) + " " + (number == 1 ? one : several);
    }

    private static String why(@org.jspecify.annotations.Nullable Reason reason) {
        return reason == Reason.SUPPRESSED ? "withheld" : "–";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A wave such as {@code 2026-04} as {@code April 2026}; any other as it is. */
    static String wave(String wave) {
        try {
            return wave.length() == 7
                    ? YearMonth.parse(wave).format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH))
                    : LocalDate.parse(wave).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
        } catch (DateTimeParseException e) {
            return wave;
        }
    }

    /** A name as part of a link. */
    static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String bare = slug.replaceAll("^-|-$", "");
        return bare.isEmpty() ? "unnamed" : bare;
    }
}
