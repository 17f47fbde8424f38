package reciprocity.analysis.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.Workers;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

/**
 * How much communities depend on chance: runs with different seeds compared, each pair once.
 *
 * @param runs how many runs were made
 * @param mutualInformation mean NMI over pairs of runs, in [0, 1]; pairs without a value are skipped; CONSTANT where all are
 * @param adjustedRand mean ARI over pairs of runs, at most 1; pairs without a value are skipped; CONSTANT where all are
 * @param skipped pairs of runs without an ARI
 * @param fewest communities of the run that found fewest
 * @param most communities of the run that found most
 */
public record Stability(int runs, Figure mutualInformation, Figure adjustedRand, int skipped, int fewest, int most) {

    private static final long WORTH_A_THREAD = 500;
    private static final long LOOKS_WORTH_A_THREAD = 100_000;

    /**
     * Runs of one method; the seeds of the runs are drawn from the network's seed.
     *
     * @param resolution of Leiden; label propagation has none
     * @param runs two or more
     * @throws IllegalArgumentException if there are fewer than two runs
     */
    public static Stability of(Measured measured, Partition.Method method, double resolution, int runs) {
        if (runs < 2) {
            throw new IllegalArgumentException("runs is %d; it must be 2 or more".formatted(runs));
        }
        Chance chance = Chance.of(measured.seed());
        long[] seeds = new long[runs];
        Arrays.setAll(seeds, run -> chance.nextLong());
        Partition[] found = new Partition[runs];
        // Each run has a seed of its own and its place in the list: how many threads there are changes nothing.
        Workers.share(
                Workers.worth(measured.ties().ties() + (long) measured.people(), WORTH_A_THREAD),
                runs,
                () -> run -> found[run] = method == Partition.Method.LEIDEN
                        ? Partition.leiden(measured, resolution, seeds[run])
                        : Partition.labelPropagation(measured, seeds[run]));
        int[][] labels = Arrays.stream(found).map(Partition::labels).toArray(int[][]::new);
        List<Agreement> pairs = agreements(labels);
        return new Stability(
                runs,
                mean(pairs, Agreement::mutualInformation),
                mean(pairs, Agreement::adjustedRand),
                (int) pairs.stream()
                        .filter(pair -> !pair.adjustedRand().defined())
                        .count(),
                Arrays.stream(found).mapToInt(Partition::count).min().orElse(0),
                Arrays.stream(found).mapToInt(Partition::count).max().orElse(0));
    }

    /** Each pair of labellings compared: of the first with all after it, of the second with all after it, and so on. */
    private static List<Agreement> agreements(int[][] labels) {
        int runs = labels.length;
        Agreement[][] found = new Agreement[runs][];
        long looks = (long) runs * (runs - 1) / 2 * labels[0].length;
        Workers.share(Workers.worth(looks, LOOKS_WORTH_A_THREAD), runs, () -> one -> {
            found[one] = new Agreement[runs - one - 1];
            for (int other = one + 1; other < runs; other++) {
                Workers.checkCancelled();
                found[one][other - one - 1] = Agreement.of(labels[one], labels[other]);
            }
        });
        return Arrays.stream(found).flatMap(Arrays::stream).toList();
    }

    private static Figure mean(List<Agreement> pairs, Function<Agreement, Figure> of) {
        double sum = 0;
        int defined = 0;
        for (Agreement pair : pairs) {
            Figure figure = of.apply(pair);
            if (figure.defined()) {
                sum += figure.value();
                defined++;
            }
        }
        return defined == 0 ? Figure.undefined(Reason.CONSTANT) : Figure.of(sum / defined);
    }
}
