package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * Ties made ready to be counted under many labellings of the same people: which run between people of one label. Two people
 * tied both ways stand here once. People of one observed label stand side by side, because ties mostly stay among them.
 * Immutable; each thread counts with its own {@link LabelCounts}.
 */
public final class LabelledTies {

    private final int[] place;
    private final int[] offsets;
    private final int[] middles;
    private final int[] targets;
    private final long[] degrees;
    private final int arcs;

    private LabelledTies(int[] starts, int[] arcTargets, int[] labels) {
        int people = labels.length;
        int[] order = order(labels);
        place = new int[people];
        for (int number = 0; number < people; number++) {
            place[order[number]] = number;
        }
        arcs = arcTargets.length;
        offsets = new int[people + 1];
        middles = new int[people];
        degrees = new long[people];
        int[] found = new int[arcs];
        int size = 0;
        for (int number = 0; number < people; number++) {
            int person = order[number];
            int begin = starts[person];
            int end = starts[person + 1];
            degrees[number] += end - begin;
            for (int at = begin; at < end; at++) {
                int target = arcTargets[at];
                degrees[place[target]] += LabelCounts.RECEIVED;
                if (target > person && returned(starts, arcTargets, person, target)) {
                    found[size++] = place[target];
                }
            }
            middles[number] = size;
            for (int at = begin; at < end; at++) {
                if (!returned(starts, arcTargets, person, arcTargets[at])) {
                    found[size++] = place[arcTargets[at]];
                }
            }
            offsets[number + 1] = size;
        }
        targets = Arrays.copyOf(found, size);
    }

    /** People by label, those of one label ascending. */
    private static int[] order(int[] labels) {
        int[] ends = new int[Arrays.stream(labels).max().orElse(-1) + 1];
        return Condensed.byLabel(Labels.alone(labels.length), labels, ends);
    }

    private static boolean returned(int[] starts, int[] arcTargets, int source, int target) {
        return Arrays.binarySearch(arcTargets, starts[target], starts[target + 1], source) >= 0;
    }

    /** The arcs of rows; {@code labels} are those observed, 0 or more. */
    public static LabelledTies of(Rows out, int[] labels) {
        int[] starts = new int[out.people() + 1];
        int[] targets = new int[out.entries()];
        Arrays.setAll(starts, person -> person == 0 ? 0 : out.end(person - 1));
        Arrays.setAll(targets, out::neighbour);
        return new LabelledTies(starts, targets, labels);
    }

    /**
     * The arcs of arrays.
     *
     * @param starts where the row of each person begins, and where the last one ends
     * @param targets whom the arcs lead to, ascending and each once within a row, never the person itself
     * @param labels the observed label of each person, 0 or more
     */
    public static LabelledTies of(int[] starts, int[] targets, int[] labels) {
        return new LabelledTies(starts, targets, labels);
    }

    /** How many arcs there are. */
    public int arcs() {
        return arcs;
    }

    /** How many pairs of people are tied, either way. */
    public int pairs() {
        return targets.length;
    }

    int people() {
        return place.length;
    }

    /** Where a person of the labellings stands among the rows. */
    int place(int person) {
        return place[person];
    }

    /** How many arcs a row's person sends, and {@link LabelCounts#RECEIVED} times those received. */
    long degrees(int row) {
        return degrees[row];
    }

    /** Where those begin with whom a row's person is tied both ways. */
    int begin(int row) {
        return offsets[row];
    }

    /** Where they end, and those begin to whom the row's person is tied one way. */
    int middle(int row) {
        return middles[row];
    }

    int end(int row) {
        return offsets[row + 1];
    }

    int target(int position) {
        return targets[position];
    }
}
