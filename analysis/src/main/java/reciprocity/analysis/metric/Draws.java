package reciprocity.analysis.metric;

/**
 * How many cases a test against chance draws where it cannot look at all of them. Whoever names a number gets it. Where nobody
 * does, it is the usual one as long as that is affordable, and less where one case costs much: p is right for any number of
 * draws, since it counts the observed case, but it cannot be below 1 / (draws + 1). So that one figure of a family can still stand
 * out alone, a family of t figures gets {@value #A_TEST} t draws, 1 less, where up to ten times the work allows it.
 *
 * <p>Source: Marriott, F. H. C. (1979), Barnard's Monte Carlo tests: how many simulations? doi:10.2307/2346816; Phipson, B., Smyth,
 * G. K. (2010), doi:10.2202/1544-6115.1585.
 *
 * @param most how many are drawn at most, 1 or more
 * @param asked whether somebody named that number
 */
public record Draws(int most, boolean asked) {

    /** How many are drawn where nobody says otherwise. */
    public static final int USUAL = 9_999;

    /** How many a figure of a family gets at least: 1 / 0.05. */
    public static final int A_TEST = 20;

    private static final long MORE_WORK = 10;

    public Draws {
        if (most < 1) {
            throw new IllegalArgumentException("permutations is %d; it must be 1 or more".formatted(most));
        }
    }

    /** So many, whatever they cost. */
    public static Draws asked(int number) {
        return new Draws(number, true);
    }

    /** As many as usual, or as are affordable. */
    public static Draws usual() {
        return new Draws(USUAL, false);
    }

    /** The same, but never more than so many. */
    public Draws atMost(int number) {
        return new Draws(Math.min(most, number), asked);
    }

    /**
     * How many cases a family of tests draws.
     *
     * @param work how many steps all draws together may take
     * @param costOfOne about how many steps one takes
     * @param tests how many figures the family has
     * @param least how many are drawn however costly they are
     */
    public int number(long work, long costOfOne, int tests, int least) {
        if (asked) {
            return most;
        }
        long affordable = work / Math.max(1, costOfOne);
        long alone = Math.min((long) A_TEST * tests - 1, MORE_WORK * affordable);
        return (int) Math.min(most, Math.max(least, Math.max(affordable, alone)));
    }
}
