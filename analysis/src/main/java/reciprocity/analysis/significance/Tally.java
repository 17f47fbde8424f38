package reciprocity.analysis.significance;

import java.util.Arrays;

/** What chance gave for some figures: how often as extreme, and their mean, spread and ends. */
final class Tally {

    /** Figures no further apart than this are equal. */
    static final double EQUAL = 1e-12;

    private final double[] observed;
    private final long[] asLarge;
    private final long[] asSmall;
    private final long[] defined;
    private final double[] sum;
    private final double[] shifted;
    private final double[] squares;
    private final double[] least;
    private final double[] greatest;
    private long draws;

    /** A tally beside observed figures; NaN where one is undefined. */
    Tally(double[] observed) {
        int figures = observed.length;
        this.observed = observed;
        asLarge = new long[figures];
        asSmall = new long[figures];
        defined = new long[figures];
        sum = new double[figures];
        shifted = new double[figures];
        squares = new double[figures];
        least = new double[figures];
        greatest = new double[figures];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
    }

    void count(double[] figures) {
        draws++;
        for (int i = 0; i < figures.length; i++) {
            double figure = figures[i];
            if (Double.isNaN(figure)) {
                continue;
            }
            // Comparisons with NaN are false: where nothing is observed nothing is extreme.
            if (figure >= observed[i] - EQUAL) {
                asLarge[i]++;
            }
            if (figure <= observed[i] + EQUAL) {
                asSmall[i]++;
            }
            defined[i]++;
            sum[i] += figure;
            // Deviations from the observed figure, so that the squares of large figures do not swallow their spread.
            double deviation = figure - (Double.isNaN(observed[i]) ? 0 : observed[i]);
            shifted[i] += deviation;
            squares[i] += deviation * deviation;
            least[i] = Math.min(least[i], figure);
            greatest[i] = Math.max(greatest[i], figure);
        }
    }

    void add(Tally other) {
        draws += other.draws;
        for (int i = 0; i < sum.length; i++) {
            asLarge[i] += other.asLarge[i];
            asSmall[i] += other.asSmall[i];
            defined[i] += other.defined[i];
            sum[i] += other.sum[i];
            shifted[i] += other.shifted[i];
            squares[i] += other.squares[i];
            least[i] = Math.min(least[i], other.least[i]);
            greatest[i] = Math.max(greatest[i], other.greatest[i]);
        }
    }

    long draws() {
        return draws;
    }

    int figures() {
        return observed.length;
    }

    long undefined(int figure) {
        return draws - defined[figure];
    }

    /** p of the upper tail; NaN where nothing is observed. The observed case counts itself where cases were drawn. */
    double upper(int figure, boolean exact) {
        return share(asLarge[figure], figure, exact);
    }

    double lower(int figure, boolean exact) {
        return share(asSmall[figure], figure, exact);
    }

    private double share(long extreme, int figure, boolean exact) {
        int itself = exact ? 0 : 1;
        return Double.isNaN(observed[figure]) ? Double.NaN : (double) (extreme + itself) / (double) (draws + itself);
    }

    double mean(int figure) {
        return defined[figure] == 0 ? Double.NaN : sum[figure] / defined[figure];
    }

    double deviation(int figure) {
        if (defined[figure] == 0) {
            return Double.NaN;
        }
        double mean = shifted[figure] / defined[figure];
        return Math.sqrt(Math.max(0, squares[figure] / defined[figure] - mean * mean));
    }

    double least(int figure) {
        return defined[figure] == 0 ? Double.NaN : least[figure];
    }

    double greatest(int figure) {
        return defined[figure] == 0 ? Double.NaN : greatest[figure];
    }
}
