package reciprocity.analysis.significance;

import java.util.Arrays;
import reciprocity.analysis.metric.Draws;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Quadratic assignment procedure: whether two layers of ties among the same people go together more than they would if the
 * people of one were put into any other order, rows and columns together. Up to seven people all orders are looked at.
 *
 * <p>Source: Krackhardt, D. (1988), Predicting with networks, doi:10.1016/0378-8733(88)90004-4.
 */
public final class Qap {

    private static final String METHOD = "QAP, rows and columns of the second layer permuted together";

    private Qap() {}

    /**
     * The correlation of two layers over ordered pairs of different people, in [-1, 1], with what chance gives.
     * O(m log n) a shuffle, m the ties of the first layer.
     *
     * <p>Undefined: TOO_FEW_NODES below two people, NO_TIES where a layer is empty, CONSTANT where all its entries are equal.
     *
     * @param one a layer
     * @param other another layer of the same people in the same order
     * @param entries ties or weights
     * @param draws how many orders are drawn where there are too many
     * @param seed where chance begins
     * @throws IllegalArgumentException if the layers are not of equally many people
     */
    public static Significance correlation(TieGraph one, TieGraph other, Entries entries, Draws draws, long seed) {
        if (one.people() != other.people()) {
            throw new IllegalArgumentException(
                    "the layers have %d and %d people; QAP compares layers of the same people"
                            .formatted(one.people(), other.people()));
        }
        int people = one.people();
        Layer first = Layer.of(one, entries);
        Layer second = Layer.of(other, entries);
        int[] order = new int[people];
        Arrays.setAll(order, i -> i);
        Figure observed = correlation(first, second, order);
        if (!observed.defined()) {
            return Significance.none(METHOD, observed, seed);
        }
        // Counts are the same from either side; sums of weights would end in other last digits.
        boolean turned = entries == Entries.TIES && other.ties() < one.ties();
        return new LabelPermutation(order, people, draws, seed)
                .atLeast(
                        new double[] {observed.value()},
                        () -> turned ? fromSecond(first, second) : fromFirst(first, second),
                        people + 8L * (turned ? other : one).ties())
                .significance(0, observed, METHOD, seed);
    }

    /** The same over so many orders, whatever they cost. */
    public static Significance correlation(TieGraph one, TieGraph other, Entries entries, int shuffles, long seed) {
        return correlation(one, other, entries, Draws.asked(shuffles), seed);
    }

    private static LabelStatistic fromFirst(Layer first, Layer second) {
        return (places, figures) ->
                figures[0] = correlation(first, second, places).value();
    }

    /** The same by way of the second layer's ties: who stands at a place instead of where somebody stands. */
    private static LabelStatistic fromSecond(Layer first, Layer second) {
        int[] at = new int[first.ties().people()];
        return (places, figures) -> {
            for (int person = 0; person < places.length; person++) {
                at[places[person]] = person;
            }
            figures[0] = correlation(second, first, at).value();
        };
    }

    /** Sums and squares do not change with the order, so only the products are added anew. */
    private static Figure correlation(Layer layer, Layer beside, int[] order) {
        double pairs = (double) order.length * (order.length - 1);
        if (pairs == 0) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        if (layer.ties().ties() == 0 || beside.ties().ties() == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        double spread = layer.spread(pairs) * beside.spread(pairs);
        if (spread <= 0) {
            return Figure.undefined(Reason.CONSTANT);
        }
        double shared = products(layer, beside, order) - layer.sum() * beside.sum() / pairs;
        return Figure.of(shared / Math.sqrt(spread));
    }

    private static double products(Layer layer, Layer beside, int[] order) {
        Rows out = layer.ties().out();
        Marks marks = beside.marks();
        double sum = 0;
        for (int person = 0; person < out.people(); person++) {
            int end = out.end(person);
            for (int at = out.begin(person); at < end; at++) {
                int source = order[person];
                int target = order[out.neighbour(at)];
                if (marks.may(source, target)) {
                    sum += layer.entries().at(out, at) * beside.entries().of(beside.ties(), source, target);
                }
            }
        }
        return sum;
    }

    /** For each person a bit for every target by its last digits: most ties that are not there are known not to be at one look. */
    private static final class Marks {
        private final long[] bits;

        Marks(Rows out) {
            bits = new long[out.people()];
            for (int person = 0; person < bits.length; person++) {
                for (int at = out.begin(person); at < out.end(person); at++) {
                    bits[person] |= 1L << out.neighbour(at);
                }
            }
        }

        boolean may(int source, int target) {
            return (bits[source] >>> target & 1) != 0;
        }
    }

    /** A layer with the sum of its entries and of their squares. */
    private record Layer(TieGraph ties, Entries entries, Marks marks, double sum, double squares) {

        static Layer of(TieGraph ties, Entries entries) {
            double sum = 0;
            double squares = 0;
            for (int at = 0; at < ties.out().entries(); at++) {
                double entry = entries.at(ties.out(), at);
                sum += entry;
                squares += entry * entry;
            }
            return new Layer(ties, entries, new Marks(ties.out()), sum, squares);
        }

        /** The sum of squared deviations from the mean; 0 where that is only rounding. */
        double spread(double pairs) {
            double spread = squares - sum * sum / pairs;
            return spread <= Tally.EQUAL * squares ? 0 : spread;
        }
    }
}
