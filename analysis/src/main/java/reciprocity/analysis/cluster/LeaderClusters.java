package reciprocity.analysis.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;

/**
 * How the leaders of a network are tied to each other, other people left out: pairs, components and leaders apart. Ties
 * are mutual where both directions are there; {@link #coverage} takes ties either way.
 *
 * <p>The densities of a set of people, after Zhou and Mondragon (2004), doi:10.1109/LCOMM.2004.823426, with leaders by
 * their office instead of by degree.
 */
public final class LeaderClusters {

    private final int leaders;
    private final long mutualPairs;
    private final long pairs;
    private final List<List<Integer>> components;
    private final List<Integer> apart;

    private LeaderClusters(
            int leaders, long mutualPairs, long pairs, List<List<Integer>> components, List<Integer> apart) {
        this.leaders = leaders;
        this.mutualPairs = mutualPairs;
        this.pairs = pairs;
        this.components = List.copyOf(components);
        this.apart = List.copyOf(apart);
    }

    /** The leaders of a network, by the ties it has. */
    public static LeaderClusters of(OrgNetwork network) {
        BitSet leaders = network.leaders();
        Rows mutual = network.ties().mutual();
        List<List<Integer>> components = new ArrayList<>();
        List<Integer> apart = new ArrayList<>();
        BitSet left = network.leaders();
        for (int leader = left.nextSetBit(0); leader >= 0; leader = left.nextSetBit(leader)) {
            List<Integer> component = component(leader, mutual, left);
            if (component.size() > 1) {
                components.add(component);
            } else {
                apart.add(leader);
            }
        }
        components.sort(Comparator.comparingInt((List<Integer> component) -> -component.size())
                .thenComparingInt(component -> component.get(0)));
        return new LeaderClusters(
                leaders.cardinality(),
                pairs(mutual, leaders),
                pairs(network.ties().either(), leaders),
                components,
                apart);
    }

    /** The people reached from one inside a set, ascending; they are taken out of the set. */
    private static List<Integer> component(int first, Rows rows, BitSet left) {
        List<Integer> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        left.clear(first);
        open.add(first);
        while (!open.isEmpty()) {
            int person = open.remove();
            found.add(person);
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                if (left.get(rows.neighbour(at))) {
                    left.clear(rows.neighbour(at));
                    open.add(rows.neighbour(at));
                }
            }
        }
        found.sort(Comparator.naturalOrder());
        return List.copyOf(found);
    }

    private static long pairs(Rows rows, BitSet among) {
        long pairs = 0;
        for (int person = among.nextSetBit(0); person >= 0; person = among.nextSetBit(person + 1)) {
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                pairs += rows.neighbour(at) > person && among.get(rows.neighbour(at)) ? 1 : 0;
            }
        }
        return pairs;
    }

    /** How many leaders there are. */
    public int leaders() {
        return leaders;
    }

    /** Mutually tied pairs over pairs possible, in [0, 1]; TOO_FEW_NODES below two leaders. */
    public Figure mutualDensity() {
        return ofPairs(mutualPairs);
    }

    /** Pairs tied either way over pairs possible, in [0, 1]; TOO_FEW_NODES below two leaders. */
    public Figure coverage() {
        return ofPairs(pairs);
    }

    /** The share of leaders in the largest component of mutual ties, in (0, 1]; TOO_FEW_NODES without a leader. */
    public Figure largestComponent() {
        return ofLeaders(components.isEmpty() ? 1 : components.get(0).size());
    }

    /** The share of leaders without a mutual tie to another leader, in [0, 1]; TOO_FEW_NODES without a leader. */
    public Figure isolated() {
        return ofLeaders(apart.size());
    }

    /** The components of mutual ties that have two or more leaders, the largest first; each ascending. */
    public List<List<Integer>> components() {
        return components;
    }

    /** The leaders without a mutual tie to another leader, ascending. */
    public List<Integer> apart() {
        return apart;
    }

    private Figure ofPairs(long some) {
        return leaders < 2 ? Figure.undefined(Reason.TOO_FEW_NODES) : Figure.of(some / (leaders * (leaders - 1.0) / 2));
    }

    private Figure ofLeaders(int some) {
        return leaders == 0 ? Figure.undefined(Reason.TOO_FEW_NODES) : Figure.of((double) some / leaders);
    }
}
