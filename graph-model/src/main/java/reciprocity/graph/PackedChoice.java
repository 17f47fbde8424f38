package reciprocity.graph;

import java.util.Set;
import reciprocity.model.Asks;
import reciprocity.model.PackedTies;
import reciprocity.model.TieKind;

/** Which of many packed ties are read into a graph, and which way: no object a tie. Hot. */
final class PackedChoice {

    private final PackedTies ties;
    private final int[] numbers;
    private final boolean[] wanted;
    private final double least;
    private final boolean turned;

    private PackedChoice(PackedTies ties, PeopleIndex index, Reading reading, Set<String> kinds, boolean turned) {
        this.ties = ties;
        this.numbers = ties.ends().stream().mapToInt(index::number).toArray();
        this.wanted = new boolean[ties.kindNames().size()];
        for (int kind = 0; kind < wanted.length; kind++) {
            wanted[kind] = kinds.contains(ties.kindNames().get(kind));
        }
        this.least = reading.minimumWeight() == null ? Double.NEGATIVE_INFINITY : reading.minimumWeight();
        this.turned = turned;
    }

    /** The ties of some kinds, from source to target. */
    static PackedChoice asFiled(PackedTies ties, PeopleIndex index, Reading reading, Set<String> kinds) {
        return new PackedChoice(ties, index, reading, kinds, false);
    }

    /** The ties of a kind, from giver to receiver. */
    static PackedChoice byMeaning(PackedTies ties, PeopleIndex index, Reading reading, TieKind kind) {
        return new PackedChoice(ties, index, reading, Set.of(kind.name()), kind.asks() != Asks.GIVES);
    }

    /** How many ties there are, chosen or not. */
    int size() {
        return ties.size();
    }

    boolean has(int tie) {
        return wanted[ties.kind(tie)] && ties.weight(tie) >= least && ties.source(tie) != ties.target(tie);
    }

    int from(int tie) {
        return numbers[turned ? ties.target(tie) : ties.source(tie)];
    }

    int to(int tie) {
        return numbers[turned ? ties.source(tie) : ties.target(tie)];
    }

    double weight(int tie) {
        return ties.weight(tie);
    }
}
