package reciprocity.analysis.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * The space that some columns span, as columns at right angles to each other and of length one. Gram and Schmidt twice over,
 * after which rounding no longer matters: Giraud, Langou, Rozloznik (2005), doi:10.1016/j.camwa.2005.08.009.
 */
final class Orthonormal {

    private static final double DEPENDENT = 1e-10;

    private final List<double[]> columns = new ArrayList<>();

    /** Adds a column; false, and the space as it was, where it lies within it already. */
    boolean add(double[] column) {
        double[] left = rest(column);
        double length = Vectors.norm(left);
        if (length == 0) {
            return false;
        }
        Vectors.scale(left, 1 / length);
        columns.add(left);
        return true;
    }

    /** What of a column lies outside the space: a new one, all 0 where nothing is left beyond rounding. */
    double[] rest(double[] column) {
        double[] left = column.clone();
        for (int twice = 0; twice < 2; twice++) {
            for (double[] direction : columns) {
                Vectors.add(left, -Vectors.dot(direction, left), direction);
            }
        }
        return Vectors.norm(left) <= DEPENDENT * Vectors.norm(column) ? new double[column.length] : left;
    }

    /** How many columns the space has. */
    int size() {
        return columns.size();
    }

    /** A column of the space; not to be changed. */
    double[] column(int number) {
        return columns.get(number);
    }
}
