package reciprocity.analysis.silo;

import java.util.Arrays;
import java.util.BitSet;
import reciprocity.analysis.kernel.LabelledTies;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;

/** The people whom a basis counts, renumbered {@code 0..n-1}, with their groups and the arcs of that basis. */
final class InsideGraph {

    private final int groups;
    private final int[] person;
    private final int[] label;
    private final int[] offsets;
    private final int[] targets;
    private final int[] sizes;

    private InsideGraph(OrgNetwork network, Basis basis) {
        BitSet inside = counted(network, basis);
        BitSet senders = network.respondents();
        Grouping grouping = network.groups();
        groups = grouping.groups();
        person = inside.stream().toArray();
        label = new int[person.length];
        sizes = new int[groups];
        int[] number = new int[network.size()];
        for (int v = 0; v < person.length; v++) {
            number[person[v]] = v;
            label[v] = grouping.of(person[v]);
            sizes[label[v]]++;
        }
        offsets = new int[person.length + 1];
        Rows out = network.ties().out();
        int[] found = new int[out.entries()];
        int arcs = 0;
        for (int v = 0; v < person.length; v++) {
            if (basis == Basis.OBSERVED || senders.get(person[v])) {
                for (int at = out.begin(person[v]); at < out.end(person[v]); at++) {
                    if (inside.get(out.neighbour(at))) {
                        found[arcs++] = number[out.neighbour(at)];
                    }
                }
            }
            offsets[v + 1] = arcs;
        }
        targets = Arrays.copyOf(found, arcs);
    }

    private static BitSet counted(OrgNetwork network, Basis basis) {
        BitSet counted = new BitSet(network.size());
        counted.set(0, network.size());
        if (basis == Basis.RESPONDENTS) {
            counted.andNot(network.externals());
        }
        return counted;
    }

    static InsideGraph of(OrgNetwork network, Basis basis) {
        return new InsideGraph(network, basis);
    }

    /** How many groups the roster has, those of external people among them. */
    int groups() {
        return groups;
    }

    int people() {
        return person.length;
    }

    int arcs() {
        return targets.length;
    }

    /** How many people a group has. */
    int size(int group) {
        return sizes[group];
    }

    /** The number that a person has in the network. */
    int person(int v) {
        return person[v];
    }

    int label(int v) {
        return label[v];
    }

    int[] labels() {
        return label.clone();
    }

    int begin(int v) {
        return offsets[v];
    }

    int end(int v) {
        return offsets[v + 1];
    }

    int target(int at) {
        return targets[at];
    }

    /** The arcs, made ready to be counted under many labellings. */
    LabelledTies ties() {
        return LabelledTies.of(offsets, targets, label);
    }

    /** Arcs from each group to each, row by row. */
    long[] matrix() {
        long[] matrix = new long[groups * groups];
        for (int v = 0; v < person.length; v++) {
            for (int at = offsets[v]; at < offsets[v + 1]; at++) {
                matrix[label[v] * groups + label[targets[at]]]++;
            }
        }
        return matrix;
    }
}
