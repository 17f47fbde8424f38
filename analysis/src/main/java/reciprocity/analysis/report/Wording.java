package reciprocity.analysis.report;

import java.util.List;
import java.util.Locale;
import reciprocity.model.Survey;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** Numbers, names and nouns as sentences have them: plain English, one thin space before the per cent sign. */
final class Wording {

    /** Narrow and never broken at the end of a line. */
    static final char THIN = '\u202F';

    private static final List<String> SMALL =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private final String what;
    private final boolean returnable;
    private final String group;
    private final String column;

    private Wording(String what, boolean returnable, String column) {
        this.what = what;
        this.returnable = returnable;
        this.column = column;
        this.group = column.equals("department") ? "department" : "group";
    }

    /** The words for ties of these kinds and groups of this column. */
    static Wording of(Survey survey, List<String> kinds, String column) {
        List<TieMeaning> meanings = survey.kinds().stream()
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind.name()))
                .map(TieKind::meaning)
                .distinct()
                .toList();
        return new Wording(
                meanings.size() == 1 ? noun(meanings.get(0)) : "",
                !meanings.equals(List.of(TieMeaning.REPORTING)),
                column.toLowerCase(Locale.ROOT));
    }

    private static String noun(TieMeaning meaning) {
        return switch (meaning) {
            case SUPPORT -> "support";
            case TRUST -> "trust";
            case MENTORING -> "mentoring";
            case REPORTING -> "reporting";
            case DECISION -> "consulting";
            case PURPOSE -> "shared purpose";
            case OTHER -> "";
        };
    }

    /** Whether a tie could be returned, carry a way, be given: all but who reports to whom, which the chart decides. */
    boolean returnable() {
        return returnable;
    }

    /** {@code support ties}, or {@code ties} where several meanings are mixed. */
    String ties() {
        return what.isEmpty() ? "ties" : what + " ties";
    }

    /** {@code one support tie}, {@code 12 support ties}. */
    String ties(long number) {
        return count(number) + " " + (number == 1 ? tie() : ties());
    }

    String tie() {
        return what.isEmpty() ? "tie" : what + " tie";
    }

    /** {@code department} or {@code departments}, by the number. */
    String groups(int number) {
        return number == 1 ? group : group + "s";
    }

    /** A group's name; one without a name, or whose name is a number, is described. */
    String group(String name) {
        if (name.isEmpty()) {
            return "the group without a " + column;
        }
        return name.chars().allMatch(Character::isDigit) ? column + " " + name : name;
    }

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

    /** A number in words up to nine, in digits above. */
    static String count(long number) {
        return number >= 1 && number < SMALL.size()
                ? SMALL.get((int) number)
                : String.format(Locale.ROOT, "%,d", number);
    }

    /** Some of all at the beginning of a sentence: {@code None of nine}, {@code Three of nine}, {@code All nine}. */
    static String of(long some, long all) {
        if (some == 0) {
            return "None of " + count(all);
        }
        return some == all ? "All " + count(all) : capital(count(some)) + " of " + count(all);
    }

    /** A verb by how many of all do it: one or none, or several. */
    static String verb(long some, String one, String several) {
        return some < 2 ? one : several;
    }

    static String people(long number) {
        return count(number) + (number == 1 ? " person" : " people");
    }

    /** One decimal, no trailing zero. */
    static String decimal(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}; above four the first three and how many more. */
    static String list(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        if (names.size() > 4) {
            return String.join(", ", names.subList(0, 3)) + " and " + count(names.size() - 3L) + " more";
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** A p or q as in a table: {@code < 0.001} or two to three digits. */
    static String chance(double p) {
        return p < 0.001 ? "< 0.001" : "= " + String.format(Locale.ROOT, p < 0.1 ? "%.3f" : "%.2f", p);
    }

    /** A name as part of a link: lower-case letters and digits joined by hyphens. */
    static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String bare = slug.replaceAll("^-|-$", "");
        return bare.isEmpty() ? "unnamed" : bare;
    }
}
