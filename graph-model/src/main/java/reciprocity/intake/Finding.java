package reciprocity.intake;

/**
 * One odd thing about a file.
 *
 * @param severity how much it weighs
 * @param rule the id of the rule, stable, such as {@code unknown-person}
 * @param file the name of the file
 * @param row the line of the file on which the row begins, the header being line 1; 0 where no row is meant. In
 *     {@code survey.json} the line, where it is known
 * @param column the header, or in {@code survey.json} the path; empty where none is meant
 * @param value the value that breaks the rule, shortened; empty where none is meant
 * @param message one plain sentence that names file, row, column, value and rule
 */
public record Finding(
        Severity severity, String rule, String file, int row, String column, String value, String message) {

    private static final int SHOWN = 60;

    static Finding of(Rule rule, String file, int row, String column, String value, String sentence) {
        String shown = shown(value);
        StringBuilder text = new StringBuilder(file);
        if (row > 0) {
            text.append(", row ").append(row);
        }
        if (!column.isEmpty()) {
            text.append(", column '").append(shown(column)).append('\'');
        }
        if (!shown.isEmpty()) {
            text.append(", value '").append(shown).append('\'');
        }
        text.append(": ").append(sentence).append(" (").append(rule.id()).append(')');
        return new Finding(rule.severity(), rule.id(), file, row, shown(column), shown, text.toString());
    }

    /** A value fit to be shown: at most 60 characters, control characters written as {@code \}{@code u0007}. */
    static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (i == SHOWN) {
                return shown.append("...").toString();
            }
            if (Character.isISOControl(c) || (Character.isSurrogate(c) && !paired(value, i))) {
                shown.append("\\u%04x".formatted((int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean paired(String value, int i) {
        boolean low = i > 0 && Character.isSurrogatePair(value.charAt(i - 1), value.charAt(i));
        boolean high = i + 1 < Math.min(value.length(), SHOWN)
                && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
        return low || high;
    }
}
