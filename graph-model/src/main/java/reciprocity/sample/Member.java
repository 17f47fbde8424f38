package reciprocity.sample;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A person of the sample.
 *
 * @param number 0 to 149, in the roster's order
 * @param manager the number of the boss, or -1
 */
record Member(
        int number,
        String name,
        Department department,
        int level,
        boolean leader,
        int manager,
        String location,
        String role,
        LocalDate hired,
        boolean respondent) {

    String id() {
        return id(number);
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "p%03d", number + 1);
    }

    boolean sits(Department other) {
        return department == other;
    }
}
