package reciprocity.analysis.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import reciprocity.analysis.kernel.Acquaintances;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.StepTable;
import reciprocity.analysis.kernel.Workers;

/**
 * A good introduction among more people than a table of steps holds: an approximation. Steps are known from {@value #SAMPLE}
 * people drawn by chance to everybody. Looked at are the widest connected people of every group and of all, {@value #MOST_POOL}
 * at most, each with each, as far as pairs of people drawn tell; of the most promising the gain is estimated from the people drawn
 * to everybody, as the efficiency is. How far an estimate may be from the truth is told as a standard error over the people drawn.
 */
final class SampledSearch implements Search {

    static final int SAMPLE = 512;

    private static final int FROM_GROUP = 2;
    private static final int FROM_ALL = 60;
    private static final int MOST_POOL = 400;

    /** Candidates that are measured from the people drawn to everybody. */
    private static final int MEASURED = 16;

    private final Inside inside;
    private final Acquaintances ties;
    private final Candidates candidates;
    private final int[] sample;
    private final short[][] steps;

    SampledSearch(Inside inside, long seed) {
        this.inside = inside;
        this.ties = inside.ties().copy();
        this.candidates = new Candidates(inside, ties);
        int[] order = IntStream.range(0, inside.people()).toArray();
        Chance.of(seed).shuffle(order);
        this.sample = Arrays.copyOf(order, Math.min(SAMPLE, order.length));
        this.steps = new short[sample.length][];
        Workers.each(sample.length, i -> {
            steps[i] = new short[inside.people()];
            ties.stepsFrom(sample[i], steps[i], StepTable.NONE, new int[inside.people()]);
        });
    }

    @Override
    public Acquaintances ties() {
        return ties;
    }

    @Override
    public Candidates candidates() {
        return candidates;
    }

    /** The sum over all cross-group pairs, as far as the people drawn tell. */
    @Override
    public double inverse() {
        double sum = 0;
        for (int i = 0; i < sample.length; i++) {
            for (int v = 0; v < inside.people(); v++) {
                if (steps[i][v] != StepTable.NONE && inside.label(v) != inside.label(sample[i])) {
                    sum += 1.0 / steps[i][v];
                }
            }
        }
        return sum / sample.length * inside.people() / 2;
    }

    @Override
    public Optional<Pick> best() {
        int[] pool = pool();
        Comparator<Pick> order = Comparator.comparingDouble((Pick pick) -> -pick.gain())
                .thenComparingInt(Pick::one)
                .thenComparingInt(Pick::other);
        return Workers.found(pool.length, i -> best(pool, i)).stream()
                .flatMap(Optional::stream)
                .sorted(order)
                .limit(MEASURED)
                .map(pick -> new Pick(
                        pick.one(), pick.other(), gain(pick.one(), pick.other()).sum()))
                .min(order);
    }

    private Optional<Pick> best(int[] pool, int first) {
        Pick best = null;
        for (int second = first + 1; second < pool.length; second++) {
            int one = Math.min(pool[first], pool[second]);
            int other = Math.max(pool[first], pool[second]);
            if (candidates.open(one, other)) {
                double gain = amongSample(one, other);
                if (best == null || gain > best.gain()) {
                    best = new Pick(one, other, gain);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private int[] pool() {
        List<Integer> widest = IntStream.range(0, inside.people())
                .filter(candidates::open)
                .boxed()
                .sorted(Comparator.comparingInt((Integer v) -> -ties.degree(v)))
                .toList();
        TreeSet<Integer> pool = new TreeSet<>(widest.subList(0, Math.min(FROM_ALL, widest.size())));
        int[] taken = new int[inside.groups()];
        for (int v : widest) {
            if (pool.size() < MOST_POOL && taken[inside.label(v)]++ < FROM_GROUP) {
                pool.add(v);
            }
        }
        return pool.stream().mapToInt(v -> v).toArray();
    }

    /** An estimate with its standard error, both for the sum over all cross-group pairs. */
    private record Estimate(double sum, double error) {}

    /** What a tie brings from the people drawn to everybody. O(n + m + n for each person drawn). */
    private Estimate gain(int one, int other) {
        int people = inside.people();
        short[] fromOne = new short[people];
        short[] fromOther = new short[people];
        ties.stepsFrom(one, fromOne, StepTable.NONE, new int[people]);
        ties.stepsFrom(other, fromOther, StepTable.NONE, new int[people]);
        double[] byPerson = new double[sample.length];
        Workers.each(sample.length, i -> byPerson[i] = nearer(i, fromOne, fromOther, one, other));
        double sum = Arrays.stream(byPerson).sum();
        double mean = sum / sample.length;
        double squares =
                Arrays.stream(byPerson).map(x -> (x - mean) * (x - mean)).sum();
        double scale = people / 2.0;
        double error = Math.sqrt(squares / Math.max(1, sample.length - 1) / sample.length);
        return new Estimate(scale * mean, scale * error);
    }

    private double nearer(int i, short[] fromOne, short[] fromOther, int one, int other) {
        short[] row = steps[i];
        int label = inside.label(sample[i]);
        boolean byOne = row[one] <= row[other];
        int before = (byOne ? row[one] : row[other]) + 1;
        short[] beyond = byOne ? fromOther : fromOne;
        double sum = 0;
        for (int v = 0; v < row.length; v++) {
            int now = before + beyond[v];
            if (now < row[v] && inside.label(v) != label) {
                sum += 1.0 / now - (row[v] == StepTable.NONE ? 0 : 1.0 / row[v]);
            }
        }
        return sum;
    }

    /** The same among the people drawn alone: noisy, and quick enough to look at many. */
    private double amongSample(int one, int other) {
        List<Integer> near = new ArrayList<>();
        List<Integer> far = new ArrayList<>();
        for (int i = 0; i < sample.length; i++) {
            int difference = steps[i][other] - steps[i][one];
            if (difference >= 2) {
                near.add(i);
            } else if (difference <= -2) {
                far.add(i);
            }
        }
        double sum = 0;
        for (int s : near) {
            for (int t : far) {
                int now = steps[s][one] + 1 + steps[t][other];
                int before = steps[s][sample[t]];
                if (now < before && inside.label(sample[s]) != inside.label(sample[t])) {
                    sum += 1.0 / now - (before == StepTable.NONE ? 0 : 1.0 / before);
                }
            }
        }
        return sum;
    }

    /** How far the gain of a pick may be from the truth: one standard error. */
    double error(Pick pick) {
        return gain(pick.one(), pick.other()).error();
    }

    @Override
    public void join(Pick pick) {
        ties.join(pick.one(), pick.other());
        Workers.each(steps.length, i -> {
            ties.shorten(steps[i], pick.one(), pick.other());
            ties.shorten(steps[i], pick.other(), pick.one());
        });
    }
}
