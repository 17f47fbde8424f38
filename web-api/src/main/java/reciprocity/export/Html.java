package reciprocity.export;

import java.util.Locale;

/** Text and numbers fit for a page. Whatever comes from a file goes through {@link #text}. */
final class Html {

    private static final String THIN_SPACE = "\u202F";

    private Html() {}

    /** Text in which nothing is markup. */
    static String text(String value) {
        StringBuilder safe = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(Character.isISOControl(c) && !Character.isWhitespace(c) ? '\uFFFD' : c);
            }
        }
        return safe.toString();
    }

    /** Text in which the first occurrence of a part is bold. */
    static String bold(String sentence, String part) {
        int at = part.isEmpty() ? -1 : sentence.indexOf(part);
        return at < 0
                ? text(sentence)
                : text(sentence.substring(0, at)) + "<b>" + text(part) + "</b>"
                        + text(sentence.substring(at + part.length()));
    }

    /** A share as per cent without decimals. */
    static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.0f%s%%", share * 100, THIN_SPACE);
    }

    /** A whole number with thousands parted. */
    static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A number with so many decimals. */
    static String decimal(double value, int decimals) {
        return String.format(Locale.ENGLISH, "%." + decimals + "f", value);
    }

    /** A share of shuffles: three decimals, or below one thousandth. */
    static String chance(double value) {
        return value < 0.001 ? "< 0.001" : "= " + decimal(value, 3);
    }

    /** A bar of the observed share with an upright tick at the expected one, both in [0, 1]. */
    static String bar(double observed, double expected, String label, int height) {
        double top = height * 0.2;
        return """
                <svg viewBox="0 0 100 %1$d" preserveAspectRatio="none" role="img" aria-label="%2$s">\
                <rect x="0" y="%3$s" width="100" height="%4$s" fill="#ebe9e3"/>\
                <rect x="0" y="%3$s" width="%5$s" height="%4$s" fill="#4462cf"/>\
                <line x1="%6$s" x2="%6$s" y1="0" y2="%1$d" stroke="#1a1d22" stroke-width="2" vector-effect="non-scaling-stroke"/></svg>""".formatted(
                        height,
                        text(label),
                        decimal(top, 1),
                        decimal(height - 2 * top, 1),
                        decimal(100 * within(observed), 2),
                        decimal(Math.min(99.6, Math.max(0.4, 100 * within(expected))), 2));
    }

    private static double within(double share) {
        return Math.min(1, Math.max(0, share));
    }
}
