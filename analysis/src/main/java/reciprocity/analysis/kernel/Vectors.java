package reciprocity.analysis.kernel;

/** Sums and products of arrays of numbers. */
final class Vectors {

    private Vectors() {}

    /** The inner product. */
    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The length. */
    static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    /** Multiplies in place. */
    static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }

    /** Adds a multiple of another vector in place. */
    static void add(double[] vector, double factor, double[] other) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] += factor * other[i];
        }
    }
}
