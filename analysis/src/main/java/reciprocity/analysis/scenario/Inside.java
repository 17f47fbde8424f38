package reciprocity.analysis.scenario;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import reciprocity.analysis.kernel.Acquaintances;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;
import reciprocity.model.PersonId;

/**
 * The people of the organization without external ones, renumbered {@code 0..k-1} in id order, with their groups and who is
 * tied with whom in either direction (ANY).
 */
final class Inside {

    private final OrgNetwork network;
    private final int[] people;
    private final int[] labels;
    private final int[] sizes;
    private final Acquaintances ties;
    private final Set<Long> leftOut = new HashSet<>();

    private Inside(OrgNetwork network, int[] people) {
        Grouping groups = network.groups();
        this.network = network;
        this.people = people;
        this.labels = IntStream.of(people).map(groups::of).toArray();
        this.sizes = new int[groups.groups()];
        for (int label : labels) {
            sizes[label]++;
        }
        this.ties = Acquaintances.among(network.ties().either(), people);
    }

    static Inside of(OrgNetwork network) {
        return without(network, new BitSet());
    }

    /** The organization with pairs who are not to be introduced; those not inside are passed over. */
    static Inside of(OrgNetwork network, List<PairLeftOut> pairs) {
        Inside inside = of(network);
        for (PairLeftOut pair : pairs) {
            int one = inside.number(pair.one());
            int other = inside.number(pair.other());
            if (one >= 0 && other >= 0) {
                inside.leftOut.add(key(one, other));
            }
        }
        return inside;
    }

    private int number(PersonId id) {
        return Arrays.binarySearch(people, network.people().number(id));
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    }

    /** Whether two people are not to be introduced to each other. */
    boolean leftOut(int one, int other) {
        return !leftOut.isEmpty() && leftOut.contains(key(one, other));
    }

    /** The organization once these people have left it; people by their numbers in the network. */
    static Inside without(OrgNetwork network, BitSet gone) {
        BitSet staying = new BitSet(network.size());
        staying.set(0, network.size());
        staying.andNot(network.externals());
        staying.andNot(gone);
        return new Inside(network, staying.stream().toArray());
    }

    /** The same once some have left, by their numbers here. */
    Inside without(int[] gone) {
        return new Inside(
                network, IntStream.of(staying(gone)).map(v -> people[v]).toArray());
    }

    /** The numbers here of those who stay when some leave, ascending. */
    int[] staying(int[] gone) {
        BitSet stay = new BitSet(people.length);
        stay.set(0, people.length);
        IntStream.of(gone).forEach(stay::clear);
        return stay.stream().toArray();
    }

    OrgNetwork network() {
        return network;
    }

    int people() {
        return people.length;
    }

    /** The number that a person has in the network. */
    int person(int v) {
        return people[v];
    }

    PersonId id(int v) {
        return network.people().id(people[v]);
    }

    int label(int v) {
        return labels[v];
    }

    /** The group of each person; not to be changed. */
    int[] labels() {
        return labels;
    }

    /** How many groups the roster has, those of external people among them. */
    int groups() {
        return sizes.length;
    }

    /** How many people of the organization a group has. */
    int size(int group) {
        return sizes[group];
    }

    /** Who is tied with whom; not to be changed. */
    Acquaintances ties() {
        return ties;
    }

    /** The same ties for kernels that read rows. O(n + m) a call. */
    Rows rows() {
        TieGraphBuilder builder = TieGraph.builder(people.length);
        for (int v = 0; v < people.length; v++) {
            for (int at = 0; at < ties.degree(v); at++) {
                if (v < ties.neighbour(v, at)) {
                    builder.tie(v, ties.neighbour(v, at));
                }
            }
        }
        return builder.build().either();
    }

    /** How many unordered pairs of people are of different groups. */
    long crossPairs() {
        long pairs = (long) people.length * people.length;
        for (int size : sizes) {
            pairs -= (long) size * size;
        }
        return pairs / 2;
    }
}
