package reciprocity.analysis.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import reciprocity.analysis.kernel.Distances;
import reciprocity.analysis.kernel.StepTable;
import reciprocity.analysis.kernel.WeakComponents;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;

/**
 * What is lost when one person leaves, or several at once, over ties in either direction and without external people. Before
 * and after are means of 1/d over the same pairs, those of different groups among the people who stay: before with the leavers
 * as go-betweens, after without them. After Latora, V., Marchiori, M. (2001), doi:10.1103/PhysRevLett.87.198701.
 *
 * @param impact 1 - after/before, in [0, 1]; undefined where nothing joins groups before (NO_TIES), where no two who stay are of
 *     different groups (SINGLE_GROUP), where fewer than two stay (TOO_FEW_NODES),
 *     and where it was not asked for (NOT_ASSESSABLE)
 * @param before the efficiency across groups among those who stay while the leavers are still there, in [0, 1]
 * @param after the same once they have left
 * @param pairsDisconnected unordered pairs of people who stay, of one group or two, whom a path joined only by way of leavers
 * @param groupsCut groups, by name, with people who stay, which had a tie to another group and have none afterwards
 */
public record Departures(Figure impact, Figure before, Figure after, long pairsDisconnected, List<String> groupsCut) {

    /** Less than one pair at any distance adds: nothing but the last digits of a sum. */
    private static final double NOTHING = 1e-8;

    /** Shares that differ from 1 by less are 1: sums in another order end in other last digits. */
    private static final double SAME = 1e-12;

    public Departures {
        groupsCut = List.copyOf(groupsCut);
    }

    /**
     * What is lost. O(n m / 64) where many reach the same people at the same step, O(n m) at worst.
     *
     * @param leaving people by their numbers in the network
     */
    public static Departures of(OrgNetwork network, BitSet leaving) {
        Inside all = Inside.of(network);
        Inside staying = Inside.without(network, leaving);
        long pairs = staying.crossPairs();
        if (pairs == 0) {
            Figure none = Figure.undefined(staying.people() < 2 ? Reason.TOO_FEW_NODES : Reason.SINGLE_GROUP);
            return new Departures(none, none, none, disconnected(all, staying, leaving), cut(all, staying));
        }
        double sum = inverse(all) - inverseOf(all, leaving);
        double before = sum < NOTHING ? 0 : sum / pairs;
        double after = inverse(staying) / pairs;
        return new Departures(
                before == 0 ? Figure.undefined(Reason.NO_TIES) : impact(after / before),
                Figure.of(before),
                Figure.of(after),
                disconnected(all, staying, leaving),
                cut(all, staying));
    }

    /**
     * The same without what takes distances between all people, which grows with their square: impact, before and after are
     * NOT_ASSESSABLE. O(n + m).
     *
     * @param leaving people by their numbers in the network
     */
    public static Departures ofParts(OrgNetwork network, BitSet leaving) {
        Inside all = Inside.of(network);
        Inside staying = Inside.without(network, leaving);
        Figure none = Figure.undefined(Reason.NOT_ASSESSABLE);
        return new Departures(none, none, none, disconnected(all, staying, leaving), cut(all, staying));
    }

    private static Figure impact(double kept) {
        return Figure.of(kept > 1 - SAME ? 0 : 1 - kept);
    }

    /** The sum of 1/d over unordered pairs of different groups. */
    static double inverse(Inside inside) {
        return Distances.inverseBetween(inside.rows(), inside.labels(), inside.groups()) / 2;
    }

    /** The part of that sum in pairs of one person. */
    static double inverseOf(Inside all, int v) {
        BitSet one = new BitSet();
        one.set(all.person(v));
        return inverseOf(all, one);
    }

    /** The part of that sum in pairs of which one at least leaves. */
    private static double inverseOf(Inside all, BitSet leaving) {
        short[] steps = new short[all.people()];
        int[] queue = new int[all.people()];
        double sum = 0;
        for (int v = 0; v < all.people(); v++) {
            if (leaving.get(all.person(v))) {
                all.ties().stepsFrom(v, steps, StepTable.NONE, queue);
                for (int other = 0; other < all.people(); other++) {
                    boolean counted = leaving.get(all.person(other)) && other < v;
                    if (!counted && all.label(other) != all.label(v) && steps[other] != StepTable.NONE) {
                        sum += 1.0 / steps[other];
                    }
                }
            }
        }
        return sum;
    }

    private static long disconnected(Inside all, Inside staying, BitSet leaving) {
        WeakComponents before = WeakComponents.of(all.rows());
        int[] sizes = new int[before.count()];
        for (int v = 0; v < all.people(); v++) {
            sizes[before.of(v)] += leaving.get(all.person(v)) ? 0 : 1;
        }
        WeakComponents after = WeakComponents.of(staying.rows());
        return IntStream.of(sizes).mapToLong(Departures::pairs).sum()
                - IntStream.range(0, after.count())
                        .mapToLong(part -> pairs(after.size(part)))
                        .sum();
    }

    private static long pairs(int people) {
        return (long) people * (people - 1) / 2;
    }

    private static List<String> cut(Inside all, Inside staying) {
        BitSet before = reachingOthers(all);
        BitSet after = reachingOthers(staying);
        List<String> cut = new ArrayList<>();
        for (int group = 0; group < all.groups(); group++) {
            if (staying.size(group) > 0 && before.get(group) && !after.get(group)) {
                cut.add(all.network().groups().name(group));
            }
        }
        return cut;
    }

    private static BitSet reachingOthers(Inside inside) {
        BitSet groups = new BitSet();
        for (int v = 0; v < inside.people(); v++) {
            int label = inside.label(v);
            int person = v;
            if (IntStream.range(0, inside.ties().degree(v))
                    .anyMatch(at -> inside.label(inside.ties().neighbour(person, at)) != label)) {
                groups.set(label);
            }
        }
        return groups;
    }
}
