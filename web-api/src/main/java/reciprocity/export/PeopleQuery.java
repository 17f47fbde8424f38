package reciprocity.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.study.UnanswerableException;

/**
 * Which people, what of each, in which order, from where on.
 *
 * @param name a part of the name or the whole id; empty for everybody
 * @param ids only these people, or everybody where there are none
 * @param columns figures of people and columns of the roster to give, by their ids
 * @param where what the roster must say; several values of one column stand for any of them
 * @param ranges between what figures must lie; whoever has none is left out
 * @param sort a column, a figure, {@code name} or {@code group}, after a minus the other way round; by name where it is empty
 * @param choices whether the values of the roster's columns are given too
 * @param offset how many are passed over
 * @param limit how many are given
 */
public record PeopleQuery(
        String name,
        List<String> ids,
        List<String> columns,
        List<Where> where,
        List<Range> ranges,
        String sort,
        boolean choices,
        int offset,
        int limit) {

    /** A column of the roster, or {@code group}, and what it must say. */
    public record Where(String column, String value) {

        /**
         * Written as {@code column:value}; the column is everything before the first colon.
         *
         * @throws UnanswerableException if there is none
         */
        public static Where of(String text) {
            int colon = text.indexOf(':');
            if (colon <= 0) {
                throw refused("where", text, "a column, a colon and a value, such as level:3");
            }
            return new Where(text.substring(0, colon), text.substring(colon + 1));
        }
    }

    /** A figure and between what it must lie, both ends included; an end that is null is open. */
    public record Range(
            String figure, @Nullable Double least, @Nullable Double most) {

        /**
         * Written as {@code figure:least:most}; either end may be left out.
         *
         * @throws UnanswerableException if it is written in another way
         */
        public static Range of(String text) {
            String[] parts = text.split(":", -1);
            if (parts.length != 3 || parts[0].isEmpty()) {
                throw refused("range", text, "a figure and two ends, such as degree.in:3:10 or degree.in:3:");
            }
            return new Range(parts[0], end(parts[1], text), end(parts[2], text));
        }

        private static @Nullable Double end(String number, String text) {
            if (number.isBlank()) {
                return null;
            }
            try {
                return Double.valueOf(number);
            } catch (NumberFormatException e) {
                throw refused("range", text, "a figure and two numbers, such as degree.in:3:10");
            }
        }

        boolean holds(double value) {
            return (least == null || value >= least) && (most == null || value <= most);
        }
    }

    public PeopleQuery {
        ids = List.copyOf(ids);
        columns = List.copyOf(columns);
        where = List.copyOf(where);
        ranges = List.copyOf(ranges);
    }

    /** Whether the order is turned round. */
    boolean down() {
        return sort.startsWith("-");
    }

    /** What people are put in order by. */
    String by() {
        return down() ? sort.substring(1) : sort;
    }

    static UnanswerableException refused(String parameter, String value, String rule) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "..." : value;
        return new UnanswerableException(parameter, shown, rule);
    }
}
