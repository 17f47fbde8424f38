package reciprocity.analysis.significance;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import reciprocity.analysis.kernel.Arrangements;
import reciprocity.analysis.kernel.Chance;

/**
 * Permutation test of labels on a network that stays as it is. All labels are shuffled together. Where there are at most
 * {@value #EXACT_LIMIT} distinct assignments, all of them are looked at and p is the plain share that is at least as
 * extreme; otherwise p = (1 + number as extreme) / (B + 1) over B shuffles. Equal within 1e-12 counts as extreme, an
 * undefined figure does not. Shuffles come in blocks with their own chance, so that p does not depend on the threads.
 *
 * <p>Source: Phipson, B., Smyth, G. K. (2010), Permutation p-values should never be zero, doi:10.2202/1544-6115.1585.
 */
public final class LabelPermutation {

    /** The largest number of distinct assignments that are all looked at. */
    public static final int EXACT_LIMIT = 20_000;

    private static final double EQUAL = 1e-12;
    private static final int BLOCK = 250;
    private static final long WORTH_THREADS = 20_000_000;

    private final int[] labels;
    private final int groups;
    private final int shuffles;
    private final long seed;

    /**
     * @param labels the label of each person, in {@code 0..groups-1}; copied
     * @param groups how many labels there are
     * @param shuffles how many shuffles are drawn where there are too many assignments (B)
     * @param seed where chance begins
     */
    public LabelPermutation(int[] labels, int groups, int shuffles, long seed) {
        this.labels = labels.clone();
        this.groups = groups;
        this.shuffles = shuffles;
        this.seed = seed;
    }

    /**
     * Compares the upper tail: how often a figure is as large as the observed one, or larger.
     *
     * @param observed the observed figures; NaN where one is undefined, which then has no p
     * @param statistic gives each thread its own statistic, which fills as many figures
     * @param costOfOne about how many steps one measuring takes; decides whether threads are worth it
     */
    public PermutationResult atLeast(double[] observed, Supplier<LabelStatistic> statistic, long costOfOne) {
        int[] counts = new int[groups];
        for (int label : labels) {
            counts[label]++;
        }
        if (Arrangements.count(counts, EXACT_LIMIT) <= EXACT_LIMIT) {
            return everyAssignment(observed, statistic.get());
        }
        int blocks = (shuffles + BLOCK - 1) / BLOCK;
        IntStream numbers = IntStream.range(0, blocks);
        Tally[] tallies = (costOfOne * shuffles > WORTH_THREADS ? numbers.parallel() : numbers)
                .mapToObj(block -> oneBlock(block, observed, statistic.get()))
                .toArray(Tally[]::new);
        Tally all = new Tally(observed.length);
        for (Tally tally : tallies) {
            all.add(tally);
        }
        return all.result(observed, 1, false);
    }

    private PermutationResult everyAssignment(double[] observed, LabelStatistic statistic) {
        int[] order = labels.clone();
        Arrays.sort(order);
        Tally tally = new Tally(observed.length);
        double[] figures = new double[observed.length];
        do {
            statistic.measure(order, figures);
            tally.count(figures, observed);
        } while (Arrangements.next(order));
        return tally.result(observed, 0, true);
    }

    private Tally oneBlock(int block, double[] observed, LabelStatistic statistic) {
        Chance chance = Chance.of(seed).split(block);
        int[] order = labels.clone();
        Tally tally = new Tally(observed.length);
        double[] figures = new double[observed.length];
        int end = Math.min(shuffles, (block + 1) * BLOCK);
        for (int i = block * BLOCK; i < end; i++) {
            chance.shuffle(order);
            statistic.measure(order, figures);
            tally.count(figures, observed);
        }
        return tally;
    }

    /** How many assignments were looked at, and how many of them were as extreme. */
    private static final class Tally {
        private final long[] extreme;
        private final long[] defined;
        private final double[] sum;
        private long assignments;

        Tally(int figures) {
            extreme = new long[figures];
            defined = new long[figures];
            sum = new double[figures];
        }

        void count(double[] figures, double[] observed) {
            assignments++;
            for (int i = 0; i < figures.length; i++) {
                // Comparisons with NaN are false, so undefined figures count nowhere.
                if (figures[i] >= observed[i] - EQUAL) {
                    extreme[i]++;
                }
                if (!Double.isNaN(figures[i])) {
                    defined[i]++;
                    sum[i] += figures[i];
                }
            }
        }

        void add(Tally other) {
            assignments += other.assignments;
            for (int i = 0; i < sum.length; i++) {
                extreme[i] += other.extreme[i];
                defined[i] += other.defined[i];
                sum[i] += other.sum[i];
            }
        }

        PermutationResult result(double[] observed, int itself, boolean exact) {
            double[] p = new double[observed.length];
            double[] mean = new double[observed.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = Double.isNaN(observed[i])
                        ? Double.NaN
                        : (double) (extreme[i] + itself) / (double) (assignments + itself);
                mean[i] = defined[i] == 0 ? Double.NaN : sum[i] / defined[i];
            }
            return new PermutationResult(p, mean, assignments, exact);
        }
    }
}
