package reciprocity.analysis.significance;

import java.util.Arrays;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.Workers;
import reciprocity.analysis.metric.Draws;
import reciprocity.graph.Rows;

/**
 * How many pairs would be joined both ways if everybody named as many others as they do, but drawn at random. Each shuffle
 * costs O(n + m).
 *
 * <p>Source: Katz, L., Powell, J. H. (1955), Measurement of the tendency toward reciprocation of choice,
 * doi:10.2307/2785881.
 */
public final class TargetShuffle {

    /** How many shuffles are drawn however many ties there are, where nobody names a number. */
    public static final int LEAST = 99;

    private static final long WORK = 50_000_000;

    private final int[] senders;
    private final int[] degrees;
    private final int arcs;
    private final int[] named;
    private final int[] namedBy;
    private final int[] next;
    private final int[] seen;

    /**
     * @param out for each person whom they name
     * @param among who may be named and name: nobody else has ties in {@code out}
     */
    public TargetShuffle(Rows out, int[] among) {
        this.senders = among.clone();
        this.degrees = Arrays.stream(among).map(out::degree).toArray();
        this.arcs = Arrays.stream(degrees).sum();
        this.named = new int[arcs];
        this.namedBy = new int[arcs];
        this.next = new int[among.length + 1];
        this.seen = new int[among.length];
    }

    /**
     * Draws shuffles and compares the number of pairs joined both ways.
     *
     * @param observed the observed number of such pairs
     * @param draws how many shuffles are drawn; or {@value #LEAST} at least where none is named
     * @param seed where chance begins
     * @return one figure: p of the upper tail, and the mean number of such pairs
     */
    public PermutationResult mutualPairs(int observed, Draws draws, long seed) {
        Chance chance = Chance.of(seed).split(0x7A26);
        int[] pool = new int[senders.length];
        Arrays.setAll(pool, i -> i);
        int shuffles = draws.number(WORK, degrees.length + (long) arcs, 1, LEAST);
        Tally tally = new Tally(new double[] {observed});
        for (int shuffle = 0; shuffle < shuffles; shuffle++) {
            Workers.checkCancelled();
            draw(chance, pool);
            tally.count(new double[] {mutual()});
        }
        return new PermutationResult(tally, false);
    }

    private void draw(Chance chance, int[] pool) {
        int at = 0;
        for (int sender = 0; sender < degrees.length; sender++) {
            // A partial shuffle of the pool, in which the sender is skipped, draws without repeating.
            int left = pool.length;
            for (int end = at + degrees[sender]; at < end; ) {
                int place = chance.nextInt(left);
                int target = pool[place];
                left--;
                pool[place] = pool[left];
                pool[left] = target;
                if (target != sender) {
                    named[at++] = target;
                }
            }
        }
    }

    /** How many pairs name each other: whoever is named and names is marked by the sender's number, counted from 1. */
    private int mutual() {
        Arrays.fill(next, 0);
        for (int target : named) {
            next[target + 1]++;
        }
        for (int person = 0; person < degrees.length; person++) {
            next[person + 1] += next[person];
        }
        int at = 0;
        for (int sender = 0; sender < degrees.length; sender++) {
            for (int end = at + degrees[sender]; at < end; at++) {
                namedBy[next[named[at]]++] = sender;
            }
        }
        Arrays.fill(seen, 0);
        int both = 0;
        int begin = 0;
        at = 0;
        for (int sender = 0; sender < degrees.length; sender++) {
            for (; begin < next[sender]; begin++) {
                seen[namedBy[begin]] = sender + 1;
            }
            for (int end = at + degrees[sender]; at < end; at++) {
                both += seen[named[at]] == sender + 1 ? 1 : 0;
            }
        }
        return both / 2;
    }
}
