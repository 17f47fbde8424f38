package reciprocity.analysis.significance;

import java.util.Arrays;
import java.util.function.Supplier;
import reciprocity.analysis.kernel.Arrangements;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.Workers;
import reciprocity.analysis.metric.Draws;

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

    /** How many shuffles are drawn however many people and ties there are, where nobody names a number. */
    public static final int LEAST = 999;

    private static final long WORK = 250_000_000;

    private final int[] labels;
    private final int groups;
    private final Draws draws;
    private final long seed;

    /**
     * @param labels the label of each person, in {@code 0..groups-1}; copied
     * @param groups how many labels there are
     * @param shuffles how many shuffles are drawn where there are too many assignments (B)
     * @param seed where chance begins
     */
    public LabelPermutation(int[] labels, int groups, int shuffles, long seed) {
        this(labels, groups, Draws.asked(shuffles), seed);
    }

    /**
     * @param labels the label of each person, in {@code 0..groups-1}; copied
     * @param groups how many labels there are
     * @param draws how many shuffles are drawn where there are too many assignments
     * @param seed where chance begins
     */
    public LabelPermutation(int[] labels, int groups, Draws draws, long seed) {
        this.labels = labels.clone();
        this.groups = groups;
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * Compares both tails: how often a figure is as large as the observed one, or larger; or as small.
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
        int shuffles = draws.number(WORK, costOfOne, observed.length, LEAST);
        Tally tally = Blocks.tally(
                shuffles, Blocks.BLOCK, seed, costOfOne, observed, () -> drawing(statistic.get(), observed.length));
        return new PermutationResult(tally, false);
    }

    private PermutationResult everyAssignment(double[] observed, LabelStatistic statistic) {
        int[] order = labels.clone();
        Arrays.sort(order);
        Tally tally = new Tally(observed);
        double[] figures = new double[observed.length];
        do {
            Workers.checkCancelled();
            statistic.measure(order, figures);
            tally.count(figures);
        } while (Arrangements.next(order));
        return new PermutationResult(tally, true);
    }

    /** Shuffles again and again; each block begins with the labels as they are. */
    private Blocks.Draws drawing(LabelStatistic statistic, int figures) {
        if (statistic instanceof LabelStatistic.SideBySide several) {
            double[][] each = new double[several.atOnce()][figures];
            return (chance, draws, tally) -> sideBySide(chance, draws, tally, several, each);
        }
        double[] one = new double[figures];
        return (chance, draws, tally) -> {
            int[] order = labels.clone();
            for (int draw = 0; draw < draws; draw++) {
                Workers.checkCancelled();
                chance.shuffle(order);
                statistic.measure(order, one);
                tally.count(one);
            }
        };
    }

    private void sideBySide(
            Chance chance, int draws, Tally tally, LabelStatistic.SideBySide statistic, double[][] figures) {
        int[] order = labels.clone();
        for (int left = draws; left > 0; left -= figures.length) {
            Workers.checkCancelled();
            int count = Math.min(left, figures.length);
            for (int place = 0; place < count; place++) {
                chance.shuffle(order);
                statistic.take(place, order);
            }
            statistic.measure(figures, count);
            for (int place = 0; place < count; place++) {
                tally.count(figures[place]);
            }
        }
    }
}
