package reciprocity.analysis.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * How alike the ties of two people are: the Euclidean distance of their rows and columns of 0 and 1, entries on the two
 * themselves left out; 0 where they are tied to the same others. On arcs at most the root of 2(n - 2); on ties in either
 * direction (ANY) rows and columns are the same and count once. Below three people undefined (TOO_FEW_NODES). Lorrain and
 * White (1971), doi:10.1080/0022250X.1971.9989788; Burt (1976),
 * Social Forces 55, 93-122.
 */
public final class StructuralEquivalence {

    /**
     * Two people and how far their ties differ.
     *
     * @param one the person with the smaller number
     * @param other the person with the larger number
     * @param distance 0 or more
     */
    public record Pair(int one, int other, double distance) {}

    private static final Comparator<Pair> ALIKE = Comparator.comparingDouble(Pair::distance)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    private final int people;
    private final List<Rows> compared;

    private StructuralEquivalence(int people, List<Rows> compared) {
        this.people = people;
        this.compared = compared;
    }

    /** By whom people send to and from whom they receive. */
    public static StructuralEquivalence directed(Measured measured) {
        return new StructuralEquivalence(
                measured.people(),
                List.of(measured.ties().out(), measured.ties().in()));
    }

    /** By whom people are tied to either way. */
    public static StructuralEquivalence undirected(Measured measured) {
        return new StructuralEquivalence(
                measured.people(), List.of(measured.ties().either()));
    }

    /** The distance of two people in O(their degrees); TOO_FEW_NODES below three people. */
    public Figure distance(int one, int other) {
        return people < 3 ? Figure.undefined(Reason.TOO_FEW_NODES) : Figure.of(between(one, other));
    }

    /**
     * The pairs that are most alike, by distance, then by person; empty below three people. O(n^2 times the mean degree);
     * only the pairs given are kept.
     *
     * @param many how many pairs to give at most
     */
    public List<Pair> closest(int many) {
        PriorityQueue<Pair> kept = new PriorityQueue<>(ALIKE.reversed());
        for (int one = 0; people >= 3 && one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                kept.add(new Pair(one, other, between(one, other)));
                if (kept.size() > many) {
                    kept.remove();
                }
            }
        }
        return kept.stream().sorted(ALIKE).toList();
    }

    /** How many pairs there are; 0 below three people. */
    public long pairs() {
        return people < 3 ? 0 : (long) people * (people - 1) / 2;
    }

    private double between(int one, int other) {
        long differing = 0;
        for (Rows rows : compared) {
            differing += differing(rows, one, other);
        }
        return Math.sqrt((double) differing);
    }

    private static long differing(Rows rows, int one, int other) {
        long differing = 0;
        int a = rows.begin(one);
        int b = rows.begin(other);
        while (a < rows.end(one) || b < rows.end(other)) {
            int left = a < rows.end(one) ? rows.neighbour(a) : Integer.MAX_VALUE;
            int right = b < rows.end(other) ? rows.neighbour(b) : Integer.MAX_VALUE;
            int least = Math.min(left, right);
            differing += left != right && least != one && least != other ? 1 : 0;
            a += left == least ? 1 : 0;
            b += right == least ? 1 : 0;
        }
        return differing;
    }
}
