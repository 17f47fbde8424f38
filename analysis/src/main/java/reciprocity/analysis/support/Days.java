package reciprocity.analysis.support;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Tie;

/** The day of an answer. */
final class Days {

    private static final int LENGTH = "2026-01-05".length();

    private Days() {}

    /** The day that the answer's timestamp begins with, as {@code 2026-01-05}; null where it does not. */
    static @Nullable LocalDate of(Tie tie) {
        String text = tie.timestamp();
        if (text == null || text.length() < LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, LENGTH));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
