package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import reciprocity.graph.Rows;

/**
 * The core whose ideal pattern, a tie wherever either end is in the core and none elsewhere, correlates best with undirected
 * ties (Borgatti &amp; Everett 2000, doi:10.1016/S0378-8733(99)00019-2). For a core of given size the correlation grows with
 * the ties that touch it, so only sizes and these counts are compared.
 *
 * <p>Up to {@link #MOST_EXACT} people all cores are tried. Beyond, a climb moves or swaps single people from the best prefix of
 * the order by degree, and with up to {@link #MOST_BEGUN_ANEW} people also from cores drawn by chance: good, not proven best.
 */
public final class CoreFit {

    /** Up to how many people every core is tried. */
    public static final int MOST_EXACT = 16;

    /** Up to how many people the climb is begun anew from chance, and every swap is tried. */
    public static final int MOST_BEGUN_ANEW = 500;

    private static final int BEGINNINGS = 20;
    private static final int MOST_MOVES = 2_000;
    private static final double BETTER = 1e-12;

    private final Rows either;
    private final int people;
    private final double pairs;
    private final double ties;
    private double best = Double.NEGATIVE_INFINITY;
    private boolean[] bestCore;

    private CoreFit(Rows either) {
        this.either = either;
        this.people = either.people();
        this.pairs = people * (people - 1.0) / 2;
        this.ties = either.entries() / 2.0;
        this.bestCore = new boolean[people];
    }

    /**
     * The best core found.
     *
     * @param either symmetric rows of three people or more, with a tie and with a pair that has none
     * @param seed equal seeds give equal cores
     */
    public static CoreFit of(Rows either, long seed) {
        CoreFit fit = new CoreFit(either);
        if (fit.people <= MOST_EXACT) {
            fit.tryAll();
        } else {
            fit.climb(fit.byDegree());
            Chance chance = Chance.of(seed);
            for (int i = 0; i < BEGINNINGS && fit.people <= MOST_BEGUN_ANEW; i++) {
                fit.climb(fit.drawn(chance));
            }
        }
        return fit;
    }

    /** The correlation reached. */
    public double correlation() {
        return best;
    }

    /** The people of the core, ascending. */
    public int[] core() {
        return IntStream.range(0, people).filter(person -> bestCore[person]).toArray();
    }

    /** The correlation of a core of a size that so many ties touch; below all others where the pattern is constant. */
    private double correlation(int size, double touching) {
        if (size < 1 || size > people - 2) {
            return Double.NEGATIVE_INFINITY;
        }
        double ideal = size * (size - 1.0) / 2 + (double) size * (people - size);
        return (pairs * touching - ties * ideal)
                / Math.sqrt(ties * (pairs - ties))
                / Math.sqrt(ideal * (pairs - ideal));
    }

    private void tryAll() {
        int[] neighbours = new int[people];
        for (int person = 0; person < people; person++) {
            for (int at = either.begin(person); at < either.end(person); at++) {
                neighbours[person] |= 1 << either.neighbour(at);
            }
        }
        int everybody = (1 << people) - 1;
        int[] inside = new int[1 << people];
        int chosen = 0;
        for (int some = 1; some <= everybody; some++) {
            int first = Integer.numberOfTrailingZeros(some);
            int rest = some & (some - 1);
            inside[some] = inside[rest] + Integer.bitCount(neighbours[first] & rest);
        }
        for (int core = 1; core < everybody; core++) {
            double found = correlation(Integer.bitCount(core), ties - inside[everybody & ~core]);
            if (found > best + BETTER) {
                best = found;
                chosen = core;
            }
        }
        for (int person = 0; person < people; person++) {
            bestCore[person] = (chosen >> person & 1) == 1;
        }
    }

    /** The best prefix of people in order of degree, the largest first, equal ones by number. */
    private boolean[] byDegree() {
        int[] order = IntStream.range(0, people)
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> -either.degree(person))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean[] core = new boolean[people];
        double touching = 0;
        double most = Double.NEGATIVE_INFINITY;
        int prefix = 1;
        for (int size = 1; size <= people - 2; size++) {
            int person = order[size - 1];
            touching += outside(core, person);
            core[person] = true;
            double found = correlation(size, touching);
            if (found > most + BETTER) {
                most = found;
                prefix = size;
            }
        }
        Arrays.fill(core, false);
        for (int i = 0; i < prefix; i++) {
            core[order[i]] = true;
        }
        return core;
    }

    private boolean[] drawn(Chance chance) {
        int[] order = IntStream.range(0, people).toArray();
        chance.shuffle(order);
        boolean[] core = new boolean[people];
        int size = 1 + chance.nextInt(people - 2);
        for (int i = 0; i < size; i++) {
            core[order[i]] = true;
        }
        return core;
    }

    private int outside(boolean[] core, int person) {
        int outside = 0;
        for (int at = either.begin(person); at < either.end(person); at++) {
            outside += core[either.neighbour(at)] ? 0 : 1;
        }
        return outside;
    }

    private void climb(boolean[] core) {
        Climb climb = new Climb(core);
        int moves = 0;
        while (moves < MOST_MOVES && climb.step()) {
            moves++;
        }
        if (climb.reached > best + BETTER) {
            best = climb.reached;
            bestCore = core;
        }
    }

    /** One core being changed, with the number of neighbours outside the core of everybody. */
    private final class Climb {
        private final boolean[] core;
        private final int[] outside;
        private int size;
        private double touching;
        private double reached;

        Climb(boolean[] core) {
            this.core = core;
            this.outside = new int[people];
            double within = 0;
            for (int person = 0; person < people; person++) {
                outside[person] = outside(core, person);
                size += core[person] ? 1 : 0;
                within += core[person] ? 0 : outside[person];
            }
            this.touching = ties - within / 2;
            this.reached = correlation(size, touching);
        }

        /** Makes the best of: one more, one less, one for another; false where none is better. */
        boolean step() {
            int enters = -1;
            int leaves = -1;
            for (int person = 0; person < people; person++) {
                if (core[person]) {
                    leaves = leaves < 0 || outside[person] < outside[leaves] ? person : leaves;
                } else {
                    enters = enters < 0 || outside[person] > outside[enters] ? person : enters;
                }
            }
            double more = correlation(size + 1, touching + outside[enters]);
            double less = correlation(size - 1, touching - outside[leaves]);
            int[] swap = people <= MOST_BEGUN_ANEW ? bestSwap() : new int[] {leaves, enters};
            double other = correlation(size, touching + gain(swap[0], swap[1]));
            if (Math.max(other, Math.max(more, less)) <= reached + BETTER) {
                return false;
            }
            if (other >= more && other >= less) {
                turn(swap[0]);
                turn(swap[1]);
            } else {
                turn(more >= less ? enters : leaves);
            }
            reached = correlation(size, touching);
            return true;
        }

        private int[] bestSwap() {
            int[] swap = {-1, -1};
            int most = Integer.MIN_VALUE;
            for (int leaves = 0; leaves < people; leaves++) {
                for (int enters = 0; core[leaves] && enters < people; enters++) {
                    if (!core[enters] && outside[enters] - outside[leaves] >= most) {
                        int gain = gain(leaves, enters);
                        if (gain > most) {
                            most = gain;
                            swap[0] = leaves;
                            swap[1] = enters;
                        }
                    }
                }
            }
            return swap;
        }

        /** Ties more that touch the core when one leaves it and another enters. */
        private int gain(int leaves, int enters) {
            return outside[enters] - outside[leaves] + (either.contains(leaves, enters) ? 1 : 0);
        }

        private void turn(int person) {
            boolean enters = !core[person];
            touching += enters ? outside[person] : -outside[person];
            size += enters ? 1 : -1;
            core[person] = enters;
            for (int at = either.begin(person); at < either.end(person); at++) {
                outside[either.neighbour(at)] += enters ? -1 : 1;
            }
        }
    }
}
