package reciprocity.analysis.significance;

import java.util.Arrays;
import java.util.function.Supplier;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.Workers;

/**
 * Draws in blocks, each with its own chance split from the seed by the block's number and added up in order: the same seed
 * gives the same bits, however many threads there are.
 */
final class Blocks {

    /** How many cases a block has as a rule. */
    static final int BLOCK = 250;

    private static final long WORTH_THREADS = 20_000_000;

    private Blocks() {}

    /** What draws the cases of one block after the other; used by one thread. */
    @FunctionalInterface
    interface Draws {

        /**
         * Draws and counts.
         *
         * @param chance where the block begins
         * @param draws how many cases
         * @param tally counts each of them, in order
         */
        void block(Chance chance, int draws, Tally tally);
    }

    /**
     * Draws and tallies.
     *
     * @param draws how many
     * @param size how many a block has
     * @param seed where chance begins
     * @param costOfOne about how many steps one draw takes; decides whether threads are worth it
     * @param observed the observed figures
     * @param worker gives each thread what draws
     */
    static Tally tally(int draws, int size, long seed, long costOfOne, double[] observed, Supplier<Draws> worker) {
        Tally[] tallies = new Tally[(draws + size - 1) / size];
        Arrays.setAll(tallies, block -> new Tally(observed));
        boolean alone = costOfOne <= WORTH_THREADS / Math.max(1, draws);
        Workers.share(alone ? 1 : Workers.worth(tallies.length, 1), tallies.length, () -> {
            Draws mine = worker.get();
            return block ->
                    mine.block(Chance.of(seed).split(block), Math.min(size, draws - block * size), tallies[block]);
        });
        Tally all = new Tally(observed);
        for (Tally tally : tallies) {
            all.add(tally);
        }
        return all;
    }
}
