package reciprocity.analysis.significance;

import java.util.Arrays;
import reciprocity.analysis.kernel.Chance;
import reciprocity.graph.Rows;

/**
 * How many pairs would be joined both ways if everybody named as many others as they do, but drawn at random. Each shuffle
 * costs O(m log m).
 *
 * <p>Source: Katz, L., Powell, J. H. (1955), Measurement of the tendency toward reciprocation of choice,
 * doi:10.2307/2785881.
 */
public final class TargetShuffle {

    private final int[] senders;
    private final int[] degrees;
    private final int arcs;

    /**
     * @param out for each person whom they name
     * @param among who may be named and name: nobody else has ties in {@code out}
     */
    public TargetShuffle(Rows out, int[] among) {
        this.senders = among.clone();
        this.degrees = Arrays.stream(among).map(out::degree).toArray();
        this.arcs = Arrays.stream(degrees).sum();
    }

    /**
     * Draws shuffles and compares the number of pairs joined both ways.
     *
     * @param observed the observed number of such pairs
     * @param shuffles how many shuffles are drawn
     * @param seed where chance begins
     * @return one figure: p of the upper tail, and the mean number of such pairs
     */
    public PermutationResult mutualPairs(int observed, int shuffles, long seed) {
        Chance chance = Chance.of(seed).split(0x7A26);
        int[] pool = new int[senders.length];
        Arrays.setAll(pool, i -> i);
        long[] pairs = new long[arcs];
        Tally tally = new Tally(new double[] {observed});
        for (int shuffle = 0; shuffle < shuffles; shuffle++) {
            tally.count(new double[] {draw(chance, pool, pairs)});
        }
        return new PermutationResult(tally, false);
    }

    private int draw(Chance chance, int[] pool, long[] pairs) {
        int at = 0;
        for (int sender = 0; sender < degrees.length; sender++) {
            // A partial shuffle of the pool, in which the sender is skipped, draws without repeating.
            int left = pool.length;
            for (int named = 0; named < degrees[sender]; ) {
                int place = chance.nextInt(left);
                int target = pool[place];
                left--;
                pool[place] = pool[left];
                pool[left] = target;
                if (target != sender) {
                    long low = Math.min(sender, target);
                    pairs[at++] = low * pool.length + Math.max(sender, target);
                    named++;
                }
            }
        }
        Arrays.sort(pairs);
        int mutual = 0;
        for (int i = 1; i < pairs.length; i++) {
            mutual += pairs[i] == pairs[i - 1] ? 1 : 0;
        }
        return mutual;
    }
}
