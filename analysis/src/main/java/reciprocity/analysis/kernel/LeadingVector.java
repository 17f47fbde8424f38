package reciprocity.analysis.kernel;

import java.util.Arrays;

/**
 * The leading eigenvector of one connected graph, by locally optimal steps: each takes the best vector in the space of the
 * present one, its residual and the last step (Knyazev 2001, doi:10.1137/S1064827500366124). The number of steps grows
 * with the square root of the inverse of the spectral gap, where that of power iteration grows with the inverse.
 */
final class LeadingVector {

    private static final double SETTLED = 4e-15;
    private static final double GOOD_ENOUGH = 1e-11;
    private static final int PATIENCE = 40;
    private static final long MOST_WORK = 1_000_000_000L;
    private static final int REFRESH = 8;
    private static final double NOTHING = 1e-150;

    private final Adjacency graph;
    private final double[] vector;
    private final double[] image;
    private final double[] residual;
    private final double[] residualImage;
    private final double[] step;
    private final double[] stepImage;
    private double value;
    private boolean settled;

    private LeadingVector(Adjacency graph) {
        int size = graph.vertices();
        this.graph = graph;
        this.vector = new double[size];
        this.image = new double[size];
        this.residual = new double[size];
        this.residualImage = new double[size];
        this.step = new double[size];
        this.stepImage = new double[size];
    }

    /** The leading vector of a connected graph with at least one tie; of length 1, nowhere negative. */
    static LeadingVector of(Adjacency graph) {
        LeadingVector leading = new LeadingVector(graph);
        leading.ascend();
        return leading;
    }

    /** Whether the iteration came to rest; if not, the vector is only a guess. */
    boolean settled() {
        return settled;
    }

    /** The leading eigenvalue. */
    double value() {
        return value;
    }

    /** The entry of a vertex, 0 or more. */
    double at(int vertex) {
        return Math.abs(vector[vertex]);
    }

    private void ascend() {
        Arrays.fill(vector, 1);
        long most = 100 + MOST_WORK / (graph.entries() + 12L * vector.length);
        double best = Double.MAX_VALUE;
        long bestAt = 0;
        for (long steps = 0; steps < most; steps++) {
            if (steps % REFRESH == 0) {
                Vectors.scale(vector, 1 / Vectors.norm(vector));
                graph.times(vector, image);
            }
            value = Vectors.dot(vector, image) / Vectors.dot(vector, vector);
            double distance = findResidual();
            if (distance < best / 2) {
                best = distance;
                bestAt = steps;
            }
            if (distance <= SETTLED * value || (best <= GOOD_ENOUGH * value && steps - bestAt > PATIENCE)) {
                settled = true;
                return;
            }
            takeBest();
        }
    }

    private double findResidual() {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            double difference = image[i] - value * vector[i];
            residual[i] = difference;
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** Makes residual and last step orthonormal to the vector and each other, and moves to the best combination. */
    private void takeBest() {
        Vectors.add(residual, -Vectors.dot(residual, vector), vector);
        double length = Vectors.norm(residual);
        if (length < NOTHING) {
            return;
        }
        Vectors.scale(residual, 1 / length);
        graph.times(residual, residualImage);
        boolean hasStep = straightenStep();
        double[][] form = new double[3][3];
        form[0][0] = value;
        form[1][1] = Vectors.dot(residual, residualImage);
        form[0][1] = Vectors.dot(vector, residualImage);
        if (hasStep) {
            form[0][2] = Vectors.dot(vector, stepImage);
            form[1][2] = Vectors.dot(residual, stepImage);
            form[2][2] = Vectors.dot(step, stepImage);
        }
        double[] best = SmallSymmetric.leading(form, hasStep ? 3 : 2);
        for (int i = 0; i < vector.length; i++) {
            double move = best[1] * residual[i] + best[2] * step[i];
            double moveImage = best[1] * residualImage[i] + best[2] * stepImage[i];
            step[i] = move;
            stepImage[i] = moveImage;
            vector[i] = best[0] * vector[i] + move;
            image[i] = best[0] * image[i] + moveImage;
        }
    }

    private boolean straightenStep() {
        double before = Vectors.norm(step);
        if (before < NOTHING) {
            return false;
        }
        Vectors.scale(step, 1 / before);
        Vectors.scale(stepImage, 1 / before);
        for (int twice = 0; twice < 2; twice++) {
            subtractFromStep(vector, image);
            subtractFromStep(residual, residualImage);
            double length = Vectors.norm(step);
            if (length < 1e-7) {
                Arrays.fill(step, 0);
                Arrays.fill(stepImage, 0);
                return false;
            }
            Vectors.scale(step, 1 / length);
            Vectors.scale(stepImage, 1 / length);
        }
        return true;
    }

    private void subtractFromStep(double[] other, double[] otherImage) {
        double along = Vectors.dot(step, other);
        Vectors.add(step, -along, other);
        Vectors.add(stepImage, -along, otherImage);
    }
}
