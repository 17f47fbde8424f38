package reciprocity.analysis.wave;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import reciprocity.analysis.overlap.TieStability;
import reciprocity.graph.Reading;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/**
 * Two waves of one organization. Ties and figures are compared among those who answered both (basis RESPONDENTS_ONLY,
 * external people left out); what joined and left is told apart. Kinds of tie of which question, scale, threshold or direction
 * differ are not compared; without a comparable kind every figure is NOT_ASSESSABLE.
 *
 * <p>Sources: Snijders, T. A. B., van de Bunt, G. G., Steglich, C. E. G. (2010), doi:10.1016/j.socnet.2009.02.004; Snijders,
 * T. A. B., Borgatti, S. P. (1999), Connections 22(2), 161-170, for intervals.
 *
 * @param kinds which kinds were asked for and whether they can be compared
 * @param people who is in which wave
 * @param ties how many ties last, among the respondents of both
 * @param kept ties of both waves
 * @param fresh ties of the second wave only
 * @param lost ties of the first wave only
 * @param network figures of the whole, in a fixed order
 * @param groups figures of each group of either wave, by name
 * @param groupPeople how many respondents of both each group has in the first and in the second wave, by name
 * @param lines whether those who report to somebody are still in contact
 * @param draws how many pairs of waves were drawn for the intervals
 * @param seed where chance began
 */
public record WaveComparison(
        List<Comparability> kinds,
        People people,
        TieStability ties,
        List<Pair> kept,
        List<Pair> fresh,
        List<Pair> lost,
        List<Delta> network,
        Map<String, List<Delta>> groups,
        Map<String, Sizes> groupPeople,
        Lines lines,
        int draws,
        long seed) {

    /** The most draws for an interval. */
    public static final int MOST_DRAWS = 999;

    static final int FEWEST_DRAWS = 199;
    static final long WORK = 40_000_000;

    /** From one person to another. */
    public record Pair(PersonId source, PersonId target) {}

    /**
     * Who is in which wave.
     *
     * @param common in both rosters
     * @param respondents answered both
     * @param joined only in the later roster
     * @param left only in the earlier roster
     * @param answeredOnce in both rosters, but answered one wave only
     * @param moved answered both, and their group changed
     * @param earlier respondents of the first wave
     * @param later respondents of the second wave
     */
    public record People(
            int common, int respondents, int joined, int left, int answeredOnce, int moved, int earlier, int later) {}

    /**
     * Lines of reporting in both waves between people who answered both.
     *
     * @param both how many there are
     * @param contact with a tie either way in the first wave
     * @param stopped of those without one in the second
     * @param begun without a tie in the first wave and with one in the second
     */
    public record Lines(int both, int contact, int stopped, int begun) {}

    /**
     * How many people a group has.
     *
     * @param before respondents of both waves who were in it in the first
     * @param after respondents of both waves who were in it in the second
     * @param wholeBefore respondents of the first wave
     * @param wholeAfter respondents of the second wave
     */
    public record Sizes(int before, int after, int wholeBefore, int wholeAfter) {}

    public WaveComparison {
        kinds = List.copyOf(kinds);
        kept = List.copyOf(kept);
        fresh = List.copyOf(fresh);
        lost = List.copyOf(lost);
        network = List.copyOf(network);
        groups = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        groupPeople = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(groupPeople));
    }

    /** Whether any kind of tie can be compared. */
    public boolean comparable() {
        return kinds.stream().anyMatch(Comparability::comparable);
    }

    /** The figures of a group; none where there is no such group. */
    public List<Delta> group(String name) {
        return groups.getOrDefault(name, List.of());
    }

    /**
     * Compares two waves.
     *
     * @param before the earlier wave
     * @param after the later wave
     * @param reading the kinds of tie (none: those that mean support in either wave) and the column of groups
     * @param draws at most how many pairs of waves are drawn for intervals; never more than {@value #MOST_DRAWS}
     * @param seed where chance begins
     * @throws IllegalArgumentException if neither wave has such a kind, or either lacks the column
     */
    public static WaveComparison of(Survey before, Survey after, Reading reading, int draws, long seed) {
        Set<String> asked = new TreeSet<>(reading.kinds());
        if (asked.isEmpty()) {
            asked.addAll(before.kindsOf(TieMeaning.SUPPORT));
            asked.addAll(after.kindsOf(TieMeaning.SUPPORT));
        }
        List<Comparability> kinds = Comparability.of(before, after, List.copyOf(asked));
        if (kinds.isEmpty() && !asked.isEmpty()) {
            throw new IllegalArgumentException("neither wave has a kind of %s".formatted(asked));
        }
        List<String> same = kinds.stream()
                .filter(Comparability::comparable)
                .map(Comparability::kind)
                .toList();
        return new Comparing(before, after, reading, same, seed).compare(kinds, draws);
    }
}
