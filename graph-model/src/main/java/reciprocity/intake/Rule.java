package reciprocity.intake;

import java.util.Locale;

/** The rules of the intake; the README of this module says what each one means. */
enum Rule {
    EMPTY_FILE(Severity.ERROR),
    NO_PEOPLE(Severity.ERROR),
    NOT_TEXT(Severity.ERROR),
    ENCODING(Severity.ERROR),
    WORKBOOK(Severity.ERROR),
    WORKBOOK_TOO_LARGE(Severity.ERROR),
    QUOTES(Severity.ERROR),
    MISSING_COLUMN(Severity.ERROR),
    DUPLICATE_COLUMN(Severity.ERROR),
    UNNAMED_COLUMN(Severity.ERROR),
    TOO_MANY_COLUMNS(Severity.ERROR),
    RAGGED_ROW(Severity.ERROR),
    CELL_TOO_LONG(Severity.ERROR),
    CONTROL_CHARACTER(Severity.ERROR),
    CELL_ERROR(Severity.ERROR),
    LOST_DIGITS(Severity.ERROR),
    BLANK_ID(Severity.ERROR),
    DUPLICATE_PERSON(Severity.ERROR),
    BOOLEAN(Severity.ERROR),
    DATE(Severity.ERROR),
    UNKNOWN_MANAGER(Severity.ERROR),
    MANAGER_KIND(Severity.ERROR),
    TWO_BOSSES(Severity.ERROR),
    REPORTING_LOOP(Severity.ERROR),
    UNKNOWN_PERSON(Severity.ERROR),
    BLANK_KIND(Severity.ERROR),
    TOO_MANY_KINDS(Severity.ERROR),
    WEIGHT(Severity.ERROR),
    NEGATIVE_WEIGHT(Severity.ERROR),
    OUTSIDE_SCALE(Severity.ERROR),
    SURVEY_JSON(Severity.ERROR),
    SURVEY_KEY(Severity.ERROR),
    SURVEY_VALUE(Severity.ERROR),
    LEADER_COLUMN(Severity.ERROR),
    GROUP_COLUMN(Severity.ERROR),
    COLUMN_CHOICE(Severity.ERROR),

    NO_TIES(Severity.WARNING),
    SIMILAR_IDS(Severity.WARNING),
    SIMILAR_KINDS(Severity.WARNING),
    OWN_MANAGER(Severity.WARNING),
    SELF_TIE(Severity.WARNING),
    ABSENT_KIND(Severity.WARNING),
    ZERO_WEIGHT(Severity.WARNING),
    ANSWER_WITHOUT_RESPONSE(Severity.WARNING),
    REPLACEMENT_CHARACTER(Severity.WARNING),

    READ_AS_WINDOWS_1252(Severity.NOTE),
    DECIMAL_COMMA(Severity.NOTE),
    DEFAULT_WEIGHT(Severity.NOTE),
    BLANK_ROW(Severity.NOTE),
    REPEATED_ROW(Severity.NOTE),
    KIND_READING(Severity.NOTE),
    COLUMN_READING(Severity.NOTE),
    SHEET(Severity.NOTE),
    HIDDEN_ROWS(Severity.NOTE);

    private final String id;
    private final Severity severity;

    Rule(Severity severity) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.severity = severity;
    }

    /** The id in findings: lower-case words joined by hyphens. */
    String id() {
        return id;
    }

    Severity severity() {
        return severity;
    }
}
