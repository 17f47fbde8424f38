package reciprocity.analysis.kernel;

/**
 * Shortens an iteration {@code x -> b + A x}: of five points in a row the combination (of sum 1) is taken from which the
 * next step would be shortest, and where that step leads the iteration goes on. That step is the same combination of the five
 * steps, so that nothing here looks at A; it is no longer than the last step, whatever A is. Reduced rank extrapolation: Sidi
 * (1991), doi:10.1016/0377-0427(91)90024-D; on such iterations the same as GMRES started anew after every four steps.
 */
final class LeastStep {

    /** How many steps are combined. */
    static final int STEPS = 5;

    /** What is added to the square of each step's length, of that length, so that rounding decides nothing. */
    private static final double RIDGE = 1e-13;

    /** So few entries of all steps that they stay in the first cache. */
    private static final int BLOCK = 512;

    private final double[] measure;
    private final int chunkSize;
    private final int chunks;
    private final int threads;
    private final double[][] points;
    private double[] shares = new double[STEPS];

    /**
     * @param measure what each entry counts in the length of what {@link #combine} says is left
     * @param chunkSize how many entries a thread takes at a time
     */
    LeastStep(double[] measure, int chunkSize, int threads) {
        this.measure = measure;
        this.chunkSize = chunkSize;
        this.chunks = measure.length / chunkSize + 1;
        this.threads = threads;
        this.points = new double[STEPS + 1][measure.length];
    }

    /** The start, number 0, or where the iteration has led after so many steps. */
    double[] at(int step) {
        return points[step];
    }

    /**
     * Makes the start the point to which the shortest step leads, once all steps were made.
     *
     * @return the sum of all entries of that step, without signs and each times its measure
     */
    double combine() {
        shares = shares(products());
        double[] left = new double[chunks];
        Workers.share(threads, chunks, () -> chunk -> {
            left[chunk] = combine(chunk * chunkSize, last(chunk));
        });
        double sum = 0;
        for (double one : left) {
            sum += one;
        }
        return sum;
    }

    /** Hot. */
    private double combine(int from, int to) {
        double[] a = points[0];
        double[] b = points[1];
        double[] c = points[2];
        double[] d = points[3];
        double[] e = points[4];
        double[] f = points[5];
        double[] share = shares;
        double sum = 0;
        for (int i = from; i < to; i++) {
            double before = share[0] * a[i] + share[1] * b[i] + share[2] * c[i] + share[3] * d[i] + share[4] * e[i];
            double after = share[0] * b[i] + share[1] * c[i] + share[2] * d[i] + share[3] * e[i] + share[4] * f[i];
            sum += Math.abs(after - before) * measure[i];
            a[i] = after;
        }
        return sum;
    }

    /** What became of a sum over entries, given what it was at the start and after each step. */
    double combined(double[] sums) {
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            sum += shares[i] * sums[i + 1];
        }
        return sum;
    }

    private int last(int chunk) {
        return (int) Math.min(measure.length, (chunk + 1L) * chunkSize);
    }

    /** The inner products of all pairs of steps. */
    private double[][] products() {
        double[][] found = new double[chunks][STEPS * STEPS];
        Workers.share(threads, chunks, () -> {
            double[][] steps = new double[STEPS][BLOCK];
            return chunk -> {
                for (int from = chunk * chunkSize; from < last(chunk); from += BLOCK) {
                    add(from, Math.min(from + BLOCK, last(chunk)), steps, found[chunk]);
                }
            };
        });
        double[][] form = new double[STEPS][STEPS];
        for (double[] one : found) {
            for (int i = 0; i < STEPS * STEPS; i++) {
                form[i / STEPS][i % STEPS] += one[i];
            }
        }
        return form;
    }

    /** Adds the inner products of a few entries of the steps; {@code steps} is room for them. Hot. */
    private void add(int from, int to, double[][] steps, double[] found) {
        for (int i = 0; i < STEPS; i++) {
            double[] before = points[i];
            double[] after = points[i + 1];
            double[] step = steps[i];
            for (int k = from; k < to; k++) {
                step[k - from] = after[k] - before[k];
            }
            for (int other = 0; other <= i; other++) {
                found[i * STEPS + other] += product(step, steps[other], to - from);
            }
        }
    }

    /** In four sums, which do not wait for each other. */
    private static double product(double[] one, double[] other, int length) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i < length - 3; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < length; i++) {
            a += one[i] * other[i];
        }
        return (a + b) + (c + d);
    }

    /**
     * The shares, of sum 1, at which the combination of the steps is shortest, by Cholesky's factors; all for the last step
     * where one of them leads nowhere.
     */
    private static double[] shares(double[][] products) {
        double[] scale = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            if (!(products[i][i] > 0)) {
                double[] last = new double[STEPS];
                last[STEPS - 1] = 1;
                return last;
            }
            scale[i] = 1 / Math.sqrt(products[i][i]);
        }
        double[][] factor = new double[STEPS][STEPS];
        for (int row = 0; row < STEPS; row++) {
            for (int column = 0; column <= row; column++) {
                double value = products[row][column] * scale[row] * scale[column] + (row == column ? RIDGE : 0);
                for (int k = 0; k < column; k++) {
                    value -= factor[row][k] * factor[column][k];
                }
                factor[row][column] =
                        row == column ? Math.sqrt(Math.max(value, RIDGE)) : value / factor[column][column];
            }
        }
        double[] shares = solved(factor, scale);
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            shares[i] *= scale[i];
            sum += shares[i];
        }
        Vectors.scale(shares, 1 / sum);
        return shares;
    }

    private static double[] solved(double[][] factor, double[] right) {
        double[] solution = right.clone();
        for (int row = 0; row < STEPS; row++) {
            for (int k = 0; k < row; k++) {
                solution[row] -= factor[row][k] * solution[k];
            }
            solution[row] /= factor[row][row];
        }
        for (int row = STEPS - 1; row >= 0; row--) {
            for (int k = row + 1; k < STEPS; k++) {
                solution[row] -= factor[k][row] * solution[k];
            }
            solution[row] /= factor[row][row];
        }
        return solution;
    }
}
