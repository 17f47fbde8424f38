package reciprocity.analysis.significance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.kernel.Arrangements;
import reciprocity.graph.TieGraph;

/** The method for two layers written out the long way: regress, permute the residual matrix, refit, compare t. */
final class DoubleSemiPartialling {

    private DoubleSemiPartialling() {}

    /** The shares of all orders in which t of the second layer is at least, at most, and in size at least the observed. */
    static double[] shares(TieGraph outcome, TieGraph first, TieGraph second) {
        int people = outcome.people();
        double[][] residual = new double[people][people];
        double[] simple = fit(matrix(second), matrix(first), null);
        double[][] x = matrix(first);
        double[][] z = matrix(second);
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                residual[a][b] = a == b ? 0 : z[a][b] - simple[0] - simple[1] * x[a][b];
            }
        }
        int[] order = new int[people];
        Arrays.setAll(order, i -> i);
        double observed = fit(matrix(outcome), x, residual)[3];
        double[] counts = new double[3];
        int orders = 0;
        do {
            double[][] moved = new double[people][people];
            for (int a = 0; a < people; a++) {
                for (int b = 0; b < people; b++) {
                    moved[a][b] = residual[order[a]][order[b]];
                }
            }
            double t = fit(matrix(outcome), x, moved)[3];
            orders++;
            counts[0] += t >= observed - 1e-9 ? 1 : 0;
            counts[1] += t <= observed + 1e-9 ? 1 : 0;
            counts[2] += Math.abs(t) >= Math.abs(observed) - 1e-9 ? 1 : 0;
        } while (Arrangements.next(order));
        for (int i = 0; i < counts.length; i++) {
            counts[i] /= orders;
        }
        return counts;
    }

    private static double[][] matrix(TieGraph ties) {
        double[][] matrix = new double[ties.people()][ties.people()];
        for (int a = 0; a < ties.people(); a++) {
            for (int b = 0; b < ties.people(); b++) {
                matrix[a][b] = ties.has(a, b) ? 1 : 0;
            }
        }
        return matrix;
    }

    /** Intercept and slopes by deviations from means, and the t of the last slope. */
    private static double[] fit(double[][] y, double[][] x, double @Nullable [][] z) {
        double n = y.length * (y.length - 1.0);
        double my = mean(y);
        double mx = mean(x);
        double mz = z == null ? 0 : mean(z);
        double xx = 0;
        double zz = 0;
        double xz = 0;
        double xy = 0;
        double zy = 0;
        double yy = 0;
        for (int a = 0; a < y.length; a++) {
            for (int b = 0; b < y.length; b++) {
                if (a != b) {
                    double dx = x[a][b] - mx;
                    double dy = y[a][b] - my;
                    double dz = z == null ? 0 : z[a][b] - mz;
                    xx += dx * dx;
                    zz += dz * dz;
                    xz += dx * dz;
                    xy += dx * dy;
                    zy += dz * dy;
                    yy += dy * dy;
                }
            }
        }
        if (z == null) {
            return new double[] {my - xy / xx * mx, xy / xx};
        }
        double determinant = xx * zz - xz * xz;
        double bx = (xy * zz - zy * xz) / determinant;
        double bz = (zy * xx - xy * xz) / determinant;
        double left = yy - bx * xy - bz * zy;
        double error = Math.sqrt(left / (n - 3) * xx / determinant);
        return new double[] {my - bx * mx - bz * mz, bx, bz, bz / error};
    }

    private static double mean(double[][] values) {
        double sum = 0;
        for (int a = 0; a < values.length; a++) {
            for (int b = 0; b < values.length; b++) {
                sum += a == b ? 0 : values[a][b];
            }
        }
        return sum / (values.length * (values.length - 1.0));
    }
}
