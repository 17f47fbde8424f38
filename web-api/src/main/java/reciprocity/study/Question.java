package reciprocity.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Draws;
import reciprocity.graph.Reading;
import reciprocity.graph.Symmetry;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/**
 * What is asked of a survey, before the survey is known.
 *
 * @param ties the kinds of tie, {@code all} as the only one for every kind, none for the usual ones: those of meaning
 *     SUPPORT, or all where no kind means support
 * @param group the column that people are grouped by, or null for the survey's first
 * @param minimumWeight rows below it are left out, or null
 * @param direction whether ties run as filed or by their meaning
 * @param seed where chance begins
 * @param draws how many shuffles a significance test draws
 * @param symmetry whether ties stay as they were named or join both ways
 * @param viewer for whom, which decides what of people the survey has
 */
public record Question(
        List<String> ties,
        @Nullable String group,
        @Nullable Double minimumWeight,
        Reading.Direction direction,
        long seed,
        Draws draws,
        Symmetry symmetry,
        Viewer viewer) {

    /** The word for every kind of tie. */
    public static final String ALL = "all";

    /** How many shuffles are drawn where nobody says otherwise, as long as that is affordable. */
    public static final int PERMUTATIONS = Draws.USUAL;

    /** The most shuffles that may be asked for. */
    public static final int MOST_PERMUTATIONS = 1_000_000;

    public Question {
        ties = List.copyOf(new LinkedHashSet<>(ties));
        if (draws.most() > MOST_PERMUTATIONS) {
            throw refused(draws.most());
        }
        if (minimumWeight != null && !Double.isFinite(minimumWeight)) {
            throw new UnanswerableException("min-weight", minimumWeight.toString(), "a finite number");
        }
    }

    /** A question about ties as they were named, of whoever sees names. */
    public Question(
            List<String> ties,
            @Nullable String group,
            @Nullable Double minimumWeight,
            Reading.Direction direction,
            long seed,
            int permutations) {
        this(ties, group, minimumWeight, direction, seed, permutations, Symmetry.AS_NAMED);
    }

    /** A question of whoever sees names. */
    public Question(
            List<String> ties,
            @Nullable String group,
            @Nullable Double minimumWeight,
            Reading.Direction direction,
            long seed,
            @Nullable Integer permutations,
            Symmetry symmetry) {
        this(ties, group, minimumWeight, direction, seed, permutations, symmetry, Viewer.CONSULTANT);
    }

    /**
     * A question of somebody.
     *
     * @param permutations how many shuffles a test draws, or null for as many as usual or affordable
     */
    public Question(
            List<String> ties,
            @Nullable String group,
            @Nullable Double minimumWeight,
            Reading.Direction direction,
            long seed,
            @Nullable Integer permutations,
            Symmetry symmetry,
            Viewer viewer) {
        this(ties, group, minimumWeight, direction, seed, draws(permutations), symmetry, viewer);
    }

    /**
     * So many draws, whatever they cost, or as many as usual.
     *
     * @param asked the number named, or null
     * @throws UnanswerableException if it is not one that may be asked for
     */
    private static Draws draws(@Nullable Integer asked) {
        if (asked != null && (asked < 1 || asked > MOST_PERMUTATIONS)) {
            throw refused(asked);
        }
        return asked == null ? Draws.usual() : Draws.asked(asked);
    }

    private static UnanswerableException refused(int draws) {
        return new UnanswerableException(
                "permutations", String.valueOf(draws), "a whole number from 1 to %d".formatted(MOST_PERMUTATIONS));
    }

    /** How many shuffles a significance test draws at most. */
    public int permutations() {
        return draws.most();
    }

    /** The usual question of the API and of reports: ties by their meaning, seed 1. */
    public static Question byMeaning() {
        return new Question(List.of(), null, null, Reading.Direction.BY_MEANING, 1, null, Symmetry.AS_NAMED);
    }

    /** The kinds written in one text, parted by commas. */
    public static List<String> kinds(String text) {
        List<String> kinds = new ArrayList<>();
        for (String kind : text.split(",", -1)) {
            if (!kind.isBlank()) {
                kinds.add(kind.strip());
            }
        }
        return kinds;
    }

    /** How ties join people, by its written name: {@code as-named}, {@code either} or {@code both}. */
    public static Symmetry symmetry(String text) {
        return Words.value(Symmetry.class, "projection", text);
    }

    /**
     * The question put to a survey.
     *
     * @throws UnanswerableException if the survey has no such kind or no such column
     */
    public Reading reading(Survey survey) {
        return new Reading(kinds(survey), column(survey), minimumWeight, direction, symmetry);
    }

    private List<String> kinds(Survey survey) {
        if (ties.equals(List.of(ALL))) {
            return List.of();
        }
        if (ties.isEmpty()) {
            return survey.kindsOf(TieMeaning.SUPPORT);
        }
        Set<String> known = new LinkedHashSet<>();
        survey.kinds().forEach(kind -> known.add(kind.name()));
        for (String kind : ties) {
            if (!known.contains(kind)) {
                throw new UnanswerableException("tie", kind, "one of %s or %s".formatted(known, ALL));
            }
        }
        return ties;
    }

    private String column(Survey survey) {
        if (group == null) {
            List<String> groups = survey.settings().groups();
            return groups.isEmpty() ? "department" : groups.get(0);
        }
        return DerivedColumns.derives(survey, group) ? group : known(survey, "group", group);
    }

    /**
     * A column that people can be grouped by.
     *
     * @param parameter what it was asked with
     * @throws UnanswerableException if the survey has no such column
     */
    static String known(Survey survey, String parameter, String column) {
        boolean known = Set.of("department", "level", "role", "leader", "external", "respondent", "hired")
                        .contains(column)
                || survey.columns().stream().anyMatch(column::equalsIgnoreCase);
        if (!known) {
            throw new UnanswerableException(parameter, column, "one of %s".formatted(survey.columns()));
        }
        return column;
    }
}
