package reciprocity.analysis.kernel;

/**
 * Where to go from a vector x with residual r = A x - value x and last step p: the inner products of the three, and what
 * combination of them makes the Rayleigh quotient of a symmetric A largest. Only A - value is used, whose product with x is r
 * and not a difference of large numbers; so the combination stays exact when r is small.
 */
final class StepForm {

    /** Where a move says by how much the Rayleigh quotient rises; before it stand the factors of x, r and p. */
    static final int RISE = 3;

    /** The square of the sine below which a direction says nothing that those before it do not. */
    private static final double DEPENDENT = 1e-8;

    private double xx;
    private double xr;
    private double xp;
    private double rr;
    private double rp;
    private double pp;
    private double rAp;
    private double pAp;

    /** The move that goes nowhere. */
    static double[] stay() {
        return new double[] {1, 0, 0, 0};
    }

    /** Takes the inner products of some places, given the image of p. Hot. */
    void sum(int first, int last, double[] x, double[] r, double[] p, double[] image) {
        double ofXx = 0;
        double ofXr = 0;
        double ofXp = 0;
        double ofRr = 0;
        double ofRp = 0;
        double ofPp = 0;
        double ofRap = 0;
        double ofPap = 0;
        for (int i = first; i < last; i++) {
            double xi = x[i];
            double ri = r[i];
            double pi = p[i];
            ofXx += xi * xi;
            ofXr += xi * ri;
            ofXp += xi * pi;
            ofRr += ri * ri;
            ofRp += ri * pi;
            ofPp += pi * pi;
            ofRap += ri * image[i];
            ofPap += pi * image[i];
        }
        xx = ofXx;
        xr = ofXr;
        xp = ofXp;
        rr = ofRr;
        rp = ofRp;
        pp = ofPp;
        rAp = ofRap;
        pAp = ofPap;
    }

    /** Adds those of other places. */
    void add(StepForm other) {
        xx += other.xx;
        xr += other.xr;
        xp += other.xp;
        rr += other.rr;
        rp += other.rp;
        pp += other.pp;
        rAp += other.rAp;
        pAp += other.pAp;
    }

    /** The length of the residual of x made as long as 1. */
    double length() {
        return Math.sqrt(rr / xx);
    }

    /**
     * The best move; x comes out with length 1. Where the residual points along x there is none, and it stays.
     *
     * @param value the Rayleigh quotient of x
     * @param rAr the inner product of r and its image
     * @return the factors of x, r and p, and how much the quotient rises
     */
    double[] best(double value, double rAr) {
        double[] lengths = {Math.sqrt(xx), Math.sqrt(rr), Math.sqrt(pp)};
        double[][] form = {
            {xr, rr, rp}, {rr, rAr - value * rr, rAp - value * rp}, {rp, rAp - value * rp, pAp - value * pp}
        };
        double[][] factor = {{xx, xr, xp}, {xr, rr, rp}, {xp, rp, pp}};
        int size = factorized(factor, lengths);
        if (size == 1) {
            return stay();
        }
        double[][] turned = new double[3][3];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                turned[row][column] = form[row][column] / (lengths[row] * lengths[column]);
            }
        }
        for (int k = 0; k < size; k++) {
            forward(factor, turned[k], size);
        }
        turned = transposed(turned);
        for (int k = 0; k < size; k++) {
            forward(factor, turned[k], size);
        }
        double[][] upper = {turned[0].clone(), turned[1].clone(), turned[2].clone()};
        double[] best = SmallSymmetric.leading(upper, size);
        double rise = 0;
        for (int row = 0; row < size; row++) {
            rise += turned[row][row] * best[row] * best[row];
            for (int column = row + 1; column < size; column++) {
                rise += 2 * turned[row][column] * best[row] * best[column];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int k = row + 1; k < size; k++) {
                best[row] -= factor[k][row] * best[k];
            }
            best[row] /= factor[row][row];
        }
        return new double[] {best[0] / lengths[0], best[1] / lengths[1], size == 3 ? best[2] / lengths[2] : 0, rise};
    }

    /** Makes inner products, scaled to directions of length 1, their Cholesky factor; says how many directions count. */
    private static int factorized(double[][] products, double[] lengths) {
        for (int row = 0; row < 3; row++) {
            if (!(lengths[row] > 0)) {
                return row;
            }
            for (int column = 0; column <= row; column++) {
                double entry = row == column ? 1 : products[row][column] / (lengths[row] * lengths[column]);
                for (int k = 0; k < column; k++) {
                    entry -= products[row][k] * products[column][k];
                }
                if (row == column && !(entry > DEPENDENT)) {
                    return row;
                }
                products[row][column] = row == column ? Math.sqrt(entry) : entry / products[column][column];
            }
        }
        return 3;
    }

    private static void forward(double[][] factor, double[] right, int size) {
        for (int row = 0; row < size; row++) {
            for (int k = 0; k < row; k++) {
                right[row] -= factor[row][k] * right[k];
            }
            right[row] /= factor[row][row];
        }
    }

    private static double[][] transposed(double[][] form) {
        double[][] other = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                other[row][column] = form[column][row];
            }
        }
        return other;
    }
}
