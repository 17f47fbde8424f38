package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/** Sums over the weights of rows. */
public final class Weights {

    private Weights() {}

    /** The weights of each row, added in the row's order. */
    public static double[] rowSums(Rows rows) {
        double[] sums = new double[rows.people()];
        for (int person = 0; person < sums.length; person++) {
            double sum = 0;
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                sum += rows.weight(at);
            }
            sums[person] = sum;
        }
        return sums;
    }

    /** All weights, added row by row. */
    public static double sum(Rows rows) {
        double sum = 0;
        for (int at = 0; at < rows.entries(); at++) {
            sum += rows.weight(at);
        }
        return sum;
    }

    /** Whether every weight is above 0. */
    public static boolean allPositive(Rows rows) {
        for (int at = 0; at < rows.entries(); at++) {
            if (!(rows.weight(at) > 0)) {
                return false;
            }
        }
        return true;
    }
}
