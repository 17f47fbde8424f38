package reciprocity.analysis.kernel;

/** The leading eigenvector of a symmetric matrix of two or three rows, by Jacobi's rotations. */
final class SmallSymmetric {

    private static final int SWEEPS = 30;

    private SmallSymmetric() {}

    /**
     * The leading unit vector, its first entry not negative, with zeros beyond {@code size}.
     *
     * @param upper the entries on and above the diagonal; the array is used up
     */
    static double[] leading(double[][] upper, int size) {
        double[][] turned = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int row = 0; row < size; row++) {
                for (int column = row + 1; column < size; column++) {
                    rotate(upper, turned, row, column, size);
                }
            }
        }
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (upper[i][i] > upper[best][best]) {
                best = i;
            }
        }
        double sign = turned[0][best] < 0 ? -1 : 1;
        return new double[] {sign * turned[0][best], sign * turned[1][best], sign * turned[2][best]};
    }

    private static void rotate(double[][] a, double[][] turned, int p, int q, int size) {
        double off = a[p][q];
        if (off == 0) {
            return;
        }
        double half = (a[q][q] - a[p][p]) / (2 * off);
        double tangent = Math.copySign(1, half) / (Math.abs(half) + Math.hypot(half, 1));
        double cosine = 1 / Math.hypot(tangent, 1);
        double sine = tangent * cosine;
        a[p][p] -= tangent * off;
        a[q][q] += tangent * off;
        a[p][q] = 0;
        for (int k = 0; k < size; k++) {
            if (k != p && k != q) {
                double kp = a[Math.min(k, p)][Math.max(k, p)];
                double kq = a[Math.min(k, q)][Math.max(k, q)];
                a[Math.min(k, p)][Math.max(k, p)] = cosine * kp - sine * kq;
                a[Math.min(k, q)][Math.max(k, q)] = sine * kp + cosine * kq;
            }
        }
        for (int k = 0; k < 3; k++) {
            double kp = turned[k][p];
            double kq = turned[k][q];
            turned[k][p] = cosine * kp - sine * kq;
            turned[k][q] = sine * kp + cosine * kq;
        }
    }
}
