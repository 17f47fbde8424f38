package reciprocity.analysis.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reciprocity.analysis.kernel.EdgeBetweenness;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Rows;

/**
 * Which ties carry the shortest paths of most pairs. Over ties in either direction (ANY), each unordered pair of people
 * counted once, its two ends' own tie included; every tie one step. Between 1 and n^2/4 pairs for a tie that is there; without
 * ties the list is empty. O(n (n + m)). Girvan and Newman (2002), doi:10.1073/pnas.122653799.
 */
public final class TieBetweenness {

    /**
     * A tie between two people, either way.
     *
     * @param one the person with the smaller number
     * @param other the person with the larger number
     * @param pairs pairs of people whose shortest paths lead over the tie, each by the share that does
     * @param crossesGroups whether the two are in different groups
     */
    public record Carried(int one, int other, double pairs, boolean crossesGroups) {}

    /** Sums that differ by less are equal: added in another order they end in other last digits. */
    private static final double SAME = 1e-9;

    private static final Comparator<Carried> ORDER = Comparator.comparingLong(
                    (Carried tie) -> -Math.round(tie.pairs() / SAME))
            .thenComparingInt(Carried::one)
            .thenComparingInt(Carried::other);

    private TieBetweenness() {}

    /** Every tie, those that carry most first; equal ones by person. */
    public static List<Carried> of(Measured measured) {
        Rows either = measured.ties().either();
        double[] ordered = EdgeBetweenness.of(either);
        List<Carried> ties = new ArrayList<>(either.entries() / 2);
        for (int one = 0; one < either.people(); one++) {
            for (int at = either.begin(one); at < either.end(one); at++) {
                int other = either.neighbour(at);
                if (one < other) {
                    double pairs = (ordered[at] + ordered[either.find(other, one)]) / 2;
                    boolean crosses =
                            measured.groups().of(one) != measured.groups().of(other);
                    ties.add(new Carried(one, other, pairs, crosses));
                }
            }
        }
        ties.sort(ORDER);
        return List.copyOf(ties);
    }
}
