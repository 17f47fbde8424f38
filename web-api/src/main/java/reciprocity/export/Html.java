package reciprocity.export;

import java.util.Locale;

/** Text and numbers fit for a page. Whatever comes from a file goes through {@link #text} or {@link #css}. */
final class Html {

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

    /** A text as a quoted string of a style sheet; all but letters and digits of ASCII are escaped. */
    static String css(String value) {
        StringBuilder safe = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                safe.appendCodePoint(c);
            } else {
                safe.append(String.format(Locale.ROOT, "\\%06x", c));
            }
        });
        return safe.append('"').toString();
    }

    /** A number with so many decimals. */
    static String decimal(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
