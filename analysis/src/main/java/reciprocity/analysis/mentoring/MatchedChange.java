package reciprocity.analysis.mentoring;

import java.util.Arrays;
import reciprocity.analysis.kernel.Arrangements;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * How a figure changed for some people beside comparable others: difference in differences. People are compared within
 * strata (same group, level, tenure, say); a stratum without either side is left out, and every stratum counts by how many of
 * the some it has. The p is the share of all ways to say within the strata who they are that give a difference as large,
 * equal within 1e-12 included; where there are more than {@value #EXACT_LIMIT} ways it is (1 + as large)/(B + 1) over B drawn
 * ones. A difference tells what goes together, not what comes of what.
 *
 * <p>Source: Phipson, B., Smyth, G. K. (2010), Permutation p-values should never be zero, doi:10.2202/1544-6115.1585;
 * Ho, D. E. and others (2007), Matching as nonparametric preprocessing, doi:10.1093/pan/mpl013.
 *
 * @param some how many were compared of those asked about
 * @param others how many comparable people they were compared with
 * @param left how many of those asked about had nobody comparable
 * @param difference mean change of the some less that of comparable others; NOT_ASSESSABLE without a stratum that has both
 * @param p its p, one-sided upwards; undefined with it
 * @param ways how many ways were looked at
 * @param exact whether those are all
 */
public record MatchedChange(int some, int others, int left, Figure difference, Figure p, long ways, boolean exact) {

    /** The most ways that are all looked at. */
    public static final int EXACT_LIMIT = 20_000;

    private static final double EQUAL = 1e-12;

    /**
     * Compares changes.
     *
     * @param change by how much the figure changed for each person
     * @param among whether the person is one of those asked about
     * @param stratum in which stratum the person is, {@code 0..strata-1}
     * @param strata how many strata there are
     * @param draws how many ways are drawn where there are too many (B)
     * @param seed where chance begins
     */
    public static MatchedChange of(double[] change, boolean[] among, int[] stratum, int strata, int draws, long seed) {
        int[][] members = new int[strata][];
        int[][] labels = new int[strata][];
        int left = 0;
        int some = 0;
        int others = 0;
        for (int s = 0; s < strata; s++) {
            members[s] = members(stratum, s);
            labels[s] = Arrays.stream(members[s]).map(i -> among[i] ? 1 : 0).toArray();
            int here = Arrays.stream(labels[s]).sum();
            if (here == 0 || here == labels[s].length) {
                left += here;
                members[s] = new int[0];
                labels[s] = members[s];
            } else {
                some += here;
                others += labels[s].length - here;
            }
        }
        if (some == 0) {
            Figure none = Figure.undefined(Reason.NOT_ASSESSABLE);
            return new MatchedChange(0, 0, left, none, none, 0, false);
        }
        double observed = difference(change, members, labels, some);
        return tested(
                change,
                members,
                labels,
                new MatchedChange(some, others, left, Figure.of(observed), Figure.of(1), 0, false),
                draws,
                seed);
    }

    private static int[] members(int[] stratum, int wanted) {
        return java.util.stream.IntStream.range(0, stratum.length)
                .filter(i -> stratum[i] == wanted)
                .toArray();
    }

    private static double difference(double[] change, int[][] members, int[][] labels, int some) {
        double sum = 0;
        for (int s = 0; s < members.length; s++) {
            double inside = 0;
            double outside = 0;
            int here = 0;
            for (int i = 0; i < members[s].length; i++) {
                here += labels[s][i];
                inside += labels[s][i] == 1 ? change[members[s][i]] : 0;
                outside += labels[s][i] == 1 ? 0 : change[members[s][i]];
            }
            sum += here == 0 ? 0 : inside - here * outside / (members[s].length - here);
        }
        return sum / some;
    }

    private static MatchedChange tested(
            double[] change, int[][] members, int[][] labels, MatchedChange found, int draws, long seed) {
        double bar = found.difference().value() - EQUAL;
        boolean exact = ways(labels) <= EXACT_LIMIT;
        long asLarge = 0;
        long ways = 0;
        if (exact) {
            for (int[] one : labels) {
                Arrays.sort(one);
            }
            do {
                ways++;
                asLarge += difference(change, members, labels, found.some()) >= bar ? 1 : 0;
            } while (next(labels));
        } else {
            Chance chance = Chance.of(seed);
            for (; ways < draws; ways++) {
                for (int[] one : labels) {
                    chance.shuffle(one);
                }
                asLarge += difference(change, members, labels, found.some()) >= bar ? 1 : 0;
            }
        }
        double p = exact ? (double) asLarge / ways : (asLarge + 1.0) / (ways + 1.0);
        return new MatchedChange(
                found.some(), found.others(), found.left(), found.difference(), Figure.of(p), ways, exact);
    }

    private static long ways(int[][] labels) {
        long ways = 1;
        for (int[] one : labels) {
            int here = Arrays.stream(one).sum();
            ways *= Arrangements.count(new int[] {here, one.length - here}, EXACT_LIMIT);
            if (ways > EXACT_LIMIT) {
                return ways;
            }
        }
        return ways;
    }

    /** The next way, the first stratum turning fastest; false after the last. */
    private static boolean next(int[][] labels) {
        for (int[] one : labels) {
            if (Arrangements.next(one)) {
                return true;
            }
        }
        return false;
    }
}
