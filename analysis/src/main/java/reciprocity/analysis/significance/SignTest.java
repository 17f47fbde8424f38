package reciprocity.analysis.significance;

/**
 * Sign test: whether one of two directions is more frequent than a fair coin would give.
 *
 * <p>Source: Conover, W. J. (1999), Practical Nonparametric Statistics, 3rd edition, section 3.4.
 */
public final class SignTest {

    private SignTest() {}

    /**
     * The probability that a fair coin thrown {@code more + less} times shows at least {@code more} heads, in (0, 1]; 1
     * without throws.
     */
    public static double atLeast(int more, int less) {
        if (more < 0 || less < 0) {
            throw new IllegalArgumentException("counts are %d and %d; both must be 0 or more".formatted(more, less));
        }
        int throwsMade = more + less;
        double logProbability = -throwsMade * Math.log(2);
        double sum = 0;
        // From all heads downwards: the binomial coefficient of k follows from that of k + 1.
        for (int heads = throwsMade; heads >= more; heads--) {
            sum += Math.exp(logProbability);
            logProbability += Math.log(heads) - Math.log(throwsMade - heads + 1.0);
        }
        return Math.min(1, sum);
    }
}
