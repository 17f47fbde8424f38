package reciprocity.analysis.significance;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import reciprocity.analysis.kernel.Chance;

/**
 * Draws in blocks, each with its own chance split from the seed by the block's number and added up in order: the same seed
 * gives the same bits, however many threads there are.
 */
final class Blocks {

    private static final int BLOCK = 250;
    private static final long WORTH_THREADS = 20_000_000;

    private Blocks() {}

    /**
     * Draws and tallies.
     *
     * @param draws how many
     * @param seed where chance begins
     * @param costOfOne about how many steps one draw takes; decides whether threads are worth it
     * @param observed the observed figures
     * @param begin gives each block what fills the figures of one draw after the other
     */
    static Tally tally(
            int draws, long seed, long costOfOne, double[] observed, Function<Chance, Consumer<double[]>> begin) {
        int blocks = (draws + BLOCK - 1) / BLOCK;
        IntStream numbers = IntStream.range(0, blocks);
        Tally[] tallies = (costOfOne > WORTH_THREADS / Math.max(1, draws) ? numbers.parallel() : numbers)
                .mapToObj(block -> one(block, draws, seed, observed, begin))
                .toArray(Tally[]::new);
        Tally all = new Tally(observed);
        for (Tally tally : tallies) {
            all.add(tally);
        }
        return all;
    }

    private static Tally one(
            int block, int draws, long seed, double[] observed, Function<Chance, Consumer<double[]>> begin) {
        Consumer<double[]> next = begin.apply(Chance.of(seed).split(block));
        Tally tally = new Tally(observed);
        double[] figures = new double[observed.length];
        int end = Math.min(draws, (block + 1) * BLOCK);
        for (int i = block * BLOCK; i < end; i++) {
            next.accept(figures);
            tally.count(figures);
        }
        return tally;
    }
}
