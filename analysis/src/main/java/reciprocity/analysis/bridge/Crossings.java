package reciprocity.analysis.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Grouping;
import reciprocity.graph.Rows;

/**
 * Which other groups a person joins to their own, how much of what joins two groups runs through them, and who of their own group
 * could take over, over ties in either direction (ANY). O(n + m) once, then O(m) a person.
 */
public final class Crossings {

    private static final int MOST_SUBSTITUTES = 3;

    private final Grouping groups;
    private final Rows either;
    private final Rows mutual;
    private final long[] between;
    private final int[] noBusier;

    private Crossings(Measured measured) {
        this.groups = measured.groups();
        this.either = measured.ties().either();
        this.mutual = measured.ties().mutual();
        this.between = new long[groups.groups() * groups.groups()];
        this.noBusier = new int[either.people()];
        for (int person = 0; person < either.people(); person++) {
            for (int at = either.begin(person); at < either.end(person); at++) {
                between[groups.of(person) * groups.groups() + groups.of(either.neighbour(at))]++;
            }
        }
        int[] degrees =
                IntStream.range(0, either.people()).map(either::degree).sorted().toArray();
        for (int person = 0; person < noBusier.length; person++) {
            noBusier[person] = atMost(degrees, either.degree(person));
        }
    }

    private static int atMost(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The crossings of a network. */
    public static Crossings of(Measured measured) {
        return measured.once(Crossings.class, Crossings::new);
    }

    /**
     * Another group that a person joins to their own.
     *
     * @param group the other group's number
     * @param ties the person's ties with it, either way
     * @param mutual how many of them go both ways
     * @param share the share of all ties between the two groups, in (0, 1]
     */
    public record Joined(int group, int ties, int mutual, double share) {}

    /**
     * Somebody of the same group who has ties with the groups that a person joins.
     *
     * @param person who
     * @param covers how many of these groups they have a tie with already
     * @param ties how many people they are tied with in all
     * @param tied whether the two are tied themselves
     */
    public record Substitute(int person, int covers, int ties, boolean tied) {}

    /** The other groups that a person joins, those with the most ties first. */
    public List<Joined> joined(int person) {
        int own = groups.of(person);
        int[] ties = counts(either, person);
        int[] both = counts(mutual, person);
        List<Joined> joined = new ArrayList<>();
        for (int group = 0; group < ties.length; group++) {
            if (group != own && ties[group] > 0) {
                double share = (double) ties[group] / between[own * ties.length + group];
                joined.add(new Joined(group, ties[group], both[group], share));
            }
        }
        joined.sort(Comparator.comparingInt((Joined one) -> -one.ties()).thenComparingInt(Joined::group));
        return joined;
    }

    private int[] counts(Rows rows, int person) {
        int[] counts = new int[groups.groups()];
        for (int at = rows.begin(person); at < rows.end(person); at++) {
            counts[groups.of(rows.neighbour(at))]++;
        }
        return counts;
    }

    /**
     * Who of the same group could take over, at most three: those who cover the most of the same groups, then those tied with the
     * person, then those with the fewest ties. None where nobody covers one.
     */
    public List<Substitute> substitutes(int person) {
        List<Joined> joined = joined(person);
        List<Substitute> found = new ArrayList<>();
        for (int other : groups.members(groups.of(person))) {
            int[] ties = counts(either, other);
            int covers =
                    (int) joined.stream().filter(one -> ties[one.group()] > 0).count();
            if (other != person && covers > 0) {
                found.add(new Substitute(other, covers, either.degree(other), either.contains(person, other)));
            }
        }
        found.sort(Comparator.comparingInt((Substitute one) -> -one.covers())
                .thenComparing(one -> !one.tied())
                .thenComparingInt(Substitute::ties)
                .thenComparingInt(Substitute::person));
        return List.copyOf(found.subList(0, Math.min(MOST_SUBSTITUTES, found.size())));
    }

    /** With how many people a person is tied. */
    public int load(int person) {
        return either.degree(person);
    }

    /** The share of people who have as many ties or fewer, in (0, 1]. */
    public double loadRank(int person) {
        return (double) noBusier[person] / noBusier.length;
    }
}
