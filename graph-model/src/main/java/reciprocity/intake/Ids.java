package reciprocity.intake;

import org.jspecify.annotations.Nullable;

/** What every id of a person keeps, in the roster as in the answers. */
final class Ids {

    private Ids() {}

    /** The rule that an id breaks, or null. */
    static @Nullable Rule broken(String id) {
        if (id.isBlank()) {
            return Rule.BLANK_ID;
        }
        if (id.length() > Cells.LONGEST_ID) {
            return Rule.CELL_TOO_LONG;
        }
        return Cells.lostDigits(id) ? Rule.LOST_DIGITS : null;
    }

    /** What to say of it. */
    static String sentence(Rule broken) {
        return switch (broken) {
            case BLANK_ID -> "the id is blank";
            case CELL_TOO_LONG -> "an id has at most %d characters".formatted(Cells.LONGEST_ID);
            default -> "a spreadsheet has shortened this id and its digits are lost; format the column as text";
        };
    }
}
