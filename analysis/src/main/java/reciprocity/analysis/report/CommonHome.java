package reciprocity.analysis.report;

import java.util.Arrays;
import java.util.stream.IntStream;
import reciprocity.analysis.significance.LabelStatistic;

/** The share of people whose group is the largest of their community. Hot: once a shuffle. */
final class CommonHome implements LabelStatistic {

    private final int[] community;
    private final int communities;
    private final int groups;
    private final int[] counts;

    CommonHome(int[] community, int groups) {
        this.community = community.clone();
        this.communities = IntStream.of(community).max().orElse(-1) + 1;
        this.groups = groups;
        this.counts = new int[communities * groups];
    }

    @Override
    public void measure(int[] labels, double[] figures) {
        count(labels);
        int home = 0;
        for (int c = 0; c < communities; c++) {
            int most = 0;
            for (int g = 0; g < groups; g++) {
                most = Math.max(most, counts[c * groups + g]);
            }
            home += most;
        }
        figures[0] = (double) home / labels.length;
    }

    private void count(int[] labels) {
        Arrays.fill(counts, 0);
        for (int i = 0; i < labels.length; i++) {
            counts[community[i] * groups + labels[i]]++;
        }
    }

    /** Those of the people whose group is smaller in their community than another. */
    int[] elsewhere(int[] labels, int[] people) {
        count(labels);
        return IntStream.range(0, labels.length)
                .filter(i -> {
                    int own = counts[community[i] * groups + labels[i]];
                    return IntStream.range(0, groups).anyMatch(g -> counts[community[i] * groups + g] > own);
                })
                .map(i -> people[i])
                .toArray();
    }

    /**
     * How far two partitions agree beyond chance: 1 where they are the same, 0 as chance would give.
     *
     * <p>Source: Hubert, L., Arabie, P. (1985), Comparing partitions, doi:10.1007/BF01908075.
     */
    static double adjustedRand(int[] one, int[] other) {
        int rows = IntStream.of(one).max().orElse(-1) + 1;
        int columns = IntStream.of(other).max().orElse(-1) + 1;
        long[] cells = new long[rows * columns];
        long[] rowSums = new long[rows];
        long[] columnSums = new long[columns];
        for (int i = 0; i < one.length; i++) {
            cells[one[i] * columns + other[i]]++;
            rowSums[one[i]]++;
            columnSums[other[i]]++;
        }
        double together = pairs(cells);
        double expected = pairs(rowSums) * pairs(columnSums) / Math.max(1, pairs(new long[] {one.length}));
        double most = (pairs(rowSums) + pairs(columnSums)) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static double pairs(long[] counts) {
        double pairs = 0;
        for (long count : counts) {
            pairs += count * (count - 1) / 2.0;
        }
        return pairs;
    }
}
