package reciprocity.analysis.kernel;

import java.util.Arrays;

/**
 * The leading eigenvector of one connected graph, by locally optimal steps: each takes the best vector in the space of the
 * present one, its residual and the last step (Knyazev 2001, doi:10.1137/S1064827500366124). The number of steps grows
 * with the square root of the inverse of the spectral gap, where that of power iteration grows with the inverse.
 *
 * <p>A step passes twice over everything, both times by several threads: once over the neighbours, once over the six vectors,
 * whose inner products are taken on the way. Sums are made chunk by chunk, so that bits do not depend on the threads.
 */
final class LeadingVector {

    /** A residual, of the value, that is nothing but rounding. */
    private static final double SETTLED = 4e-15;

    /** How far the vector may be off: its residual over the gap, which the speed so far tells. */
    private static final double OFF = 5e-13;

    private static final double GOOD_ENOUGH = 1e-11;
    private static final int PATIENCE = 40;
    private static final long MOST_WORK = 1_000_000_000L;
    private static final int REFRESH = 32;
    private static final int PLACES_A_CHUNK = 1 << 12;

    private final Adjacency graph;
    private final int chunks;
    private final int threads;
    private final double[] vector;
    private final double[] image;
    private final double[] residual;
    private final double[] residualImage;
    private final double[] step;
    private final double[] stepImage;
    private final StepForm[] partial;
    private StepForm form = new StepForm();
    private double value;
    private boolean settled;

    private LeadingVector(Adjacency graph) {
        int size = graph.vertices();
        this.graph = graph;
        this.chunks = size / PLACES_A_CHUNK + 1;
        this.threads = graph.threads();
        this.vector = new double[size];
        this.image = new double[size];
        this.residual = new double[size];
        this.residualImage = new double[size];
        this.step = new double[size];
        this.stepImage = new double[size];
        this.partial = new StepForm[chunks];
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
        Arrays.fill(vector, 1 / Math.sqrt(vector.length));
        long most = 100 + MOST_WORK / (graph.entries() + 12L * vector.length);
        double best = Double.MAX_VALUE;
        long bestAt = 0;
        for (long steps = 0; steps < most && !settled; steps++) {
            if (steps % REFRESH == 0) {
                refresh();
            }
            if (isAtRest(steps)) {
                refresh();
                settled = isAtRest(steps);
            }
            if (form.length() < best / 2) {
                best = form.length();
                bestAt = steps;
            }
            settled |= best <= GOOD_ENOUGH * value && steps - bestAt > PATIENCE;
            if (!settled) {
                double[] move = form.best(value, graph.times(residual, residualImage));
                value += move[StepForm.RISE];
                pass(move);
            }
        }
    }

    /** Whether what is left is rounding, or so little that the gap, which grows with the square of the speed, bounds it. */
    private boolean isAtRest(long steps) {
        double left = form.length() / value;
        double speed = left < 1 ? Math.min(1, -Math.log(left) / (2.0 * steps)) : 0;
        return left <= SETTLED || left <= OFF * speed * speed;
    }

    /** Computes the image, which moves let drift away by rounding, and what follows from it anew. */
    private void refresh() {
        value = graph.times(vector, image) / Vectors.dot(vector, vector);
        pass(StepForm.stay());
    }

    /** Moves the vector along residual and last step, and finds the residual and all inner products there. */
    private void pass(double[] move) {
        Workers.share(threads, chunks, () -> chunk -> partial[chunk] = pass(chunk, move));
        form = new StepForm();
        for (StepForm one : partial) {
            form.add(one);
        }
    }

    /** Hot. */
    private StepForm pass(int chunk, double[] move) {
        double stay = move[0];
        double along = move[1];
        double again = move[2];
        boolean moves = along != 0 || again != 0;
        StepForm sums = new StepForm();
        int last = (int) Math.min(vector.length, (chunk + 1L) * PLACES_A_CHUNK);
        int first = chunk * PLACES_A_CHUNK;
        if (moves) {
            for (int i = first; i < last; i++) {
                double moved = along * residual[i] + again * step[i];
                double movedImage = along * residualImage[i] + again * stepImage[i];
                step[i] = moved;
                stepImage[i] = movedImage;
                vector[i] = stay * vector[i] + moved;
                image[i] = stay * image[i] + movedImage;
            }
        }
        for (int i = first; i < last; i++) {
            residual[i] = image[i] - value * vector[i];
        }
        sums.sum(first, last, vector, residual, step, stepImage);
        return sums;
    }
}
