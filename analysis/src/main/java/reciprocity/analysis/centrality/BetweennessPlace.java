package reciprocity.analysis.centrality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where somebody stands when people are ordered by betweenness, as far as its bounds tell. People of equal betweenness share a
 * place. Where betweenness is exact, {@code low}, {@code value} and {@code high} are one, and so are the two places.
 *
 * @param person who, in {@code 0..n-1}
 * @param value the betweenness or its estimate, the sum over ordered pairs
 * @param low the least that it can be
 * @param high the most that it can be
 * @param best the best place possible, from 1 on: one more than people who surely have more
 * @param worst the worst place possible: one more than other people who may have more
 * @param sure whether nobody who is left out of the list may have more
 */
public record BetweennessPlace(int person, double value, double low, double high, int best, int worst, boolean sure) {

    /** The people of largest value, those of equal value in the order of ids. O(n log n). */
    static List<BetweennessPlace> top(double[] values, double[] lows, double[] highs, int k) {
        int people = values.length;
        int[] order = IntStream.range(0, people)
                .boxed()
                .sorted(Comparator.comparingDouble(person -> -values[person]))
                .mapToInt(Integer::intValue)
                .toArray();
        int listed = Math.min(k, people);
        double leftOut = Double.NEGATIVE_INFINITY;
        for (int i = listed; i < people; i++) {
            leftOut = Math.max(leftOut, highs[order[i]]);
        }
        double[] sortedLows = lows.clone();
        double[] sortedHighs = highs.clone();
        Arrays.sort(sortedLows);
        Arrays.sort(sortedHighs);
        List<BetweennessPlace> top = new ArrayList<>();
        for (int i = 0; i < listed; i++) {
            int person = order[i];
            double low = lows[person];
            double high = highs[person];
            int mayHaveMore = above(sortedHighs, low) - (high > low ? 1 : 0);
            top.add(new BetweennessPlace(
                    person, values[person], low, high, 1 + above(sortedLows, high), 1 + mayHaveMore, low >= leftOut));
        }
        return top;
    }

    /** How many of ascending numbers are larger than one. */
    private static int above(double[] ascending, double number) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ascending[middle] > number) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return ascending.length - from;
    }
}
