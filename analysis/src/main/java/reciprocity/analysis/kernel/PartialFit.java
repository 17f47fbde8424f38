package reciprocity.analysis.kernel;

import java.util.List;

/**
 * Least squares with one column set apart: what it adds to the others, as observed and with its people in another order. A
 * column is a matrix of n people row by row, its diagonal 0; the diagonal is no observation, so all of them must have it so.
 *
 * <p>What the other columns explain of the one set apart is taken away first, and then its rows and columns are reordered
 * together: double semi-partialling, Dekker, Krackhardt and Snijders (2007), doi:10.1007/s11336-007-9016-1.
 */
public final class PartialFit {

    private static final double NOTHING = 1e-12;

    private final int people;
    private final Orthonormal others = new Orthonormal();
    private final double[] outcome;
    private final double[] apart;
    private final double outcomeSquares;
    private final double apartSquares;

    /**
     * @param people how many there are (n)
     * @param outcome what is explained
     * @param apart the column set apart
     * @param rest the other columns; those that follow from earlier ones add nothing
     */
    public PartialFit(int people, double[] outcome, double[] apart, List<double[]> rest) {
        this.people = people;
        rest.forEach(others::add);
        this.outcome = others.rest(outcome);
        this.apart = others.rest(apart);
        this.outcomeSquares = Vectors.dot(this.outcome, this.outcome);
        this.apartSquares = Vectors.dot(this.apart, this.apart);
    }

    /** Whether the column set apart says anything that the others do not. */
    public boolean adds() {
        return apartSquares > 0;
    }

    /** Whether the others leave anything to explain. */
    public boolean leaves() {
        return outcomeSquares > 0;
    }

    /** The coefficient of the column set apart in the full least squares fit; NaN where it adds nothing. */
    public double coefficient() {
        return adds() ? Vectors.dot(apart, outcome) / apartSquares : Double.NaN;
    }

    /** The sum of squares that the full fit leaves. */
    public double squaresLeft() {
        double coefficient = coefficient();
        return Double.isNaN(coefficient)
                ? outcomeSquares
                : Math.max(0, outcomeSquares - coefficient * coefficient * apartSquares);
    }

    /** Observations less columns of the full fit. */
    public long degreesOfFreedom() {
        return (long) people * (people - 1) - others.size() - (adds() ? 1 : 0);
    }

    /**
     * The partial correlation of outcome and column, given the others, once the column's people are put into another order;
     * NaN where nothing of it is left. {@code t} follows from it alone, see {@link #t}. O(n^2) a column.
     */
    public double correlation(int[] order) {
        double withOutcome = along(order, outcome);
        double left = apartSquares;
        for (int i = 0; i < others.size(); i++) {
            double along = along(order, others.column(i));
            left -= along * along;
        }
        if (left <= NOTHING * apartSquares || outcomeSquares == 0) {
            return Double.NaN;
        }
        return Math.max(-1, Math.min(1, withOutcome / Math.sqrt(left * outcomeSquares)));
    }

    private double along(int[] order, double[] other) {
        double sum = 0;
        int at = 0;
        for (int i = 0; i < people; i++) {
            int row = order[i] * people;
            for (int j = 0; j < people; j++) {
                sum += apart[row + order[j]] * other[at++];
            }
        }
        return sum;
    }

    /** The t that a partial correlation stands for; NaN where the fit is perfect or there is nothing to spare. */
    public double t(double correlation) {
        double unexplained = 1 - correlation * correlation;
        long spare = degreesOfFreedom();
        return unexplained <= NOTHING || spare < 1 ? Double.NaN : correlation * Math.sqrt(spare / unexplained);
    }
}
