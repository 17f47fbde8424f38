package reciprocity.analysis.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.Grouping;
import reciprocity.graph.Rows;

/**
 * Who spans the boundaries between groups: people by the number of other groups they reach by a mutual tie, then by the
 * pairs they broker across groups (gatekeeper, representative, liaison, itinerant; Gould and Fernandez 1989,
 * doi:10.2307/270949), then by their freedom from constraint (Burt 1992, ISBN 978-0-674-84371-4). Compared one after the
 * other; no number is made of the three. Whoever spans nothing is not listed.
 */
public final class BoundarySpanners {

    /** Freedom that differs by less is equal: sums in another order end in other last digits. */
    private static final double SAME = 1e-12;

    private static final Comparator<Spanner> ORDER = Comparator.comparingInt(Spanner::groupsReached)
            .thenComparingLong(Spanner::pairsAcross)
            .thenComparingLong(spanner -> Math.round(spanner.freedom() / SAME))
            .reversed();

    private BoundarySpanners() {}

    /**
     * A person who spans groups.
     *
     * @param person the person's number
     * @param rank 1 for the first; equal people have equal ranks, and as many ranks are left out after them
     * @param groupsReached how many other groups the person has a mutual tie to
     * @param pairsAcross how many ordered pairs, not tied themselves and not both of the person's group, meet in the person
     * @param freedom 1 less the constraint over the network's largest constraint, in [0, 1]; 0 without ties
     */
    public record Spanner(int person, int rank, int groupsReached, long pairsAcross, double freedom) {}

    /** The people who reach another group by a mutual tie or broker across groups, first the widest. */
    public static List<Spanner> of(Measured measured) {
        BrokerageCounts brokerage = BrokerageCounts.of(measured);
        Scores constraint = Constraint.directed().measure(measured);
        double largest = IntStream.range(0, constraint.size())
                .mapToDouble(person -> constraint.at(person).orElse(0))
                .max()
                .orElse(0);
        List<Spanner> spanners = new ArrayList<>();
        for (int person = 0; person < measured.people(); person++) {
            int groups = groupsReached(measured, person);
            long pairs = brokerage.acrossGroups(person);
            if (groups > 0 || pairs > 0) {
                double freedom = 1 - constraint.at(person).orElse(largest) / largest;
                spanners.add(new Spanner(person, 0, groups, pairs, freedom));
            }
        }
        spanners.sort(ORDER.thenComparingInt(Spanner::person));
        return ranked(spanners);
    }

    private static List<Spanner> ranked(List<Spanner> sorted) {
        List<Spanner> ranked = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Spanner one = sorted.get(i);
            boolean sameAsBefore = i > 0 && ORDER.compare(sorted.get(i - 1), one) == 0;
            int rank = sameAsBefore ? ranked.get(i - 1).rank() : i + 1;
            ranked.add(new Spanner(one.person(), rank, one.groupsReached(), one.pairsAcross(), one.freedom()));
        }
        return List.copyOf(ranked);
    }

    private static int groupsReached(Measured measured, int person) {
        Grouping groups = measured.groups();
        Rows mutual = measured.ties().mutual();
        return (int) IntStream.range(mutual.begin(person), mutual.end(person))
                .map(at -> groups.of(mutual.neighbour(at)))
                .filter(group -> group != groups.of(person))
                .distinct()
                .count();
    }
}
