package reciprocity.analysis.kernel;

import java.util.SplittableRandom;
import reciprocity.graph.Rows;

/**
 * Communities by label propagation: everybody begins with a label of their own and, one after the other in an order drawn
 * anew each round, takes the label most of their neighbours have, chance deciding between equals and the own label kept
 * where it is among them; until everybody has a label that is among the most frequent (Raghavan, Albert &amp; Kumara 2007,
 * doi:10.1103/PhysRevE.76.036106). A label that ends in several unconnected pieces is split into them. O(m) a round.
 */
public final class LabelPropagation {

    private static final int MOST_ROUNDS = 200;

    private final Rows either;
    private final int[] labels;
    private final int[] votes;
    private final int[] touched;
    private final int[] best;

    private LabelPropagation(Rows either) {
        int people = either.people();
        this.either = either;
        this.labels = Labels.alone(people);
        this.votes = new int[people];
        this.touched = new int[people];
        this.best = new int[people];
    }

    /**
     * The label of each person, numbered from 0 by their first person; a person without neighbours is alone.
     *
     * @param either symmetric rows; weights are not read
     * @param seed equal seeds give equal labels
     */
    public static int[] of(Rows either, long seed) {
        LabelPropagation propagation = new LabelPropagation(either);
        SplittableRandom chance = new SplittableRandom(seed);
        int rounds = 0;
        while (rounds < MOST_ROUNDS && propagation.round(chance)) {
            rounds++;
        }
        return Labels.split(either, propagation.labels);
    }

    /** Asks everybody once; returns whether somebody took another label. */
    private boolean round(SplittableRandom chance) {
        boolean changed = false;
        for (int person : Labels.shuffled(labels.length, chance)) {
            int label = mostFrequent(person, chance);
            changed |= label != labels[person];
            labels[person] = label;
        }
        return changed;
    }

    private int mostFrequent(int person, SplittableRandom chance) {
        int seen = 0;
        int most = 0;
        for (int at = either.begin(person); at < either.end(person); at++) {
            int label = labels[either.neighbour(at)];
            if (votes[label]++ == 0) {
                touched[seen++] = label;
            }
            most = Math.max(most, votes[label]);
        }
        int own = labels[person];
        boolean keep = votes[own] == most;
        int equals = 0;
        for (int i = 0; i < seen; i++) {
            if (votes[touched[i]] == most) {
                best[equals++] = touched[i];
            }
            votes[touched[i]] = 0;
        }
        return keep ? own : best[chance.nextInt(equals)];
    }
}
