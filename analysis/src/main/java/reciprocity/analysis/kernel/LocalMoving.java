package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Moves single vertices to the community that raises modularity most, until none wants to move; only vertices with a
 * neighbour that moved are looked at again (Traag, Waltman &amp; van Eck 2019, doi:10.1038/s41598-019-41695-z). Hot.
 */
final class LocalMoving {

    private static final double BETTER = 1e-10;

    private final Condensed graph;
    private final int[] labels;
    private final double[] strengthOf;
    private final int[] sizeOf;
    private final int[] free;
    private int freeCount;
    private final double[] tiesTo;
    private final int[] touched;
    private final double perTie;

    private LocalMoving(Condensed graph, int[] labels, double resolution) {
        int size = graph.vertices();
        this.graph = graph;
        this.labels = labels;
        this.strengthOf = new double[size];
        this.sizeOf = new int[size];
        this.free = new int[size];
        this.tiesTo = new double[size];
        this.touched = new int[size];
        this.perTie = resolution / graph.total();
        for (int vertex = 0; vertex < size; vertex++) {
            strengthOf[labels[vertex]] += graph.strength(vertex);
            sizeOf[labels[vertex]]++;
        }
        for (int label = size - 1; label >= 0; label--) {
            if (sizeOf[label] == 0) {
                free[freeCount++] = label;
            }
        }
    }

    /** Moves vertices; {@code labels}, each below the number of vertices, are changed in place. */
    static void run(Condensed graph, int[] labels, double resolution, SplittableRandom chance) {
        new LocalMoving(graph, labels, resolution).run(chance);
    }

    private void run(SplittableRandom chance) {
        int size = labels.length;
        int[] queue = Labels.shuffled(size, chance);
        boolean[] waiting = new boolean[size];
        Arrays.fill(waiting, true);
        int head = 0;
        int waitingCount = size;
        while (waitingCount > 0) {
            int vertex = queue[head];
            int tail = head + waitingCount;
            head = head + 1 == size ? 0 : head + 1;
            waitingCount--;
            waiting[vertex] = false;
            if (move(vertex)) {
                for (int at = graph.begin(vertex); at < graph.end(vertex); at++) {
                    int neighbour = graph.neighbour(at);
                    if (!waiting[neighbour] && labels[neighbour] != labels[vertex]) {
                        waiting[neighbour] = true;
                        queue[tail >= size ? tail - size : tail] = neighbour;
                        tail++;
                        waitingCount++;
                    }
                }
            }
        }
    }

    private boolean move(int vertex) {
        int own = labels[vertex];
        double strength = graph.strength(vertex);
        int count = 0;
        for (int at = graph.begin(vertex); at < graph.end(vertex); at++) {
            int label = labels[graph.neighbour(at)];
            if (tiesTo[label] == 0) {
                touched[count++] = label;
            }
            tiesTo[label] += graph.weight(at);
        }
        double cost = strength * perTie;
        int best = own;
        double most = tiesTo[own] - cost * (strengthOf[own] - strength) + BETTER;
        for (int i = 0; i < count; i++) {
            int label = touched[i];
            double gain = tiesTo[label] - cost * strengthOf[label];
            if (label != own && gain > most) {
                most = gain;
                best = label;
            }
        }
        for (int i = 0; i < count; i++) {
            tiesTo[touched[i]] = 0;
        }
        if (most < 0 && sizeOf[own] > 1) {
            best = free[freeCount - 1];
        }
        if (best == own) {
            return false;
        }
        transfer(vertex, own, best, strength);
        return true;
    }

    private void transfer(int vertex, int from, int to, double strength) {
        if (sizeOf[to] == 0) {
            freeCount--;
        }
        strengthOf[from] -= strength;
        strengthOf[to] += strength;
        sizeOf[from]--;
        sizeOf[to]++;
        labels[vertex] = to;
        if (sizeOf[from] == 0) {
            strengthOf[from] = 0;
            free[freeCount++] = from;
        }
    }
}
