package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Moves single vertices to the community that raises modularity most, until none wants to move; only vertices with a
 * neighbour that moved are looked at again (Traag, Waltman &amp; van Eck 2019, doi:10.1038/s41598-019-41695-z). Large graphs
 * are brought near that end by {@link SharedMoving} first. Hot.
 */
final class LocalMoving {

    private static final int CHECKED_EVERY = 1 << 12;

    private final Membership membership;
    private final Condensed graph;
    private final int[] queue;
    private final boolean[] waiting;
    private int head;
    private int waitingCount;

    private LocalMoving(Membership membership, int[] order, boolean[] waiting) {
        this.membership = membership;
        this.graph = membership.graph();
        this.queue = order;
        this.waiting = waiting;
    }

    /**
     * Moves vertices; {@code labels}, each below the number of vertices, are changed in place.
     *
     * @param roughly whether a large graph may be left where only few still want to move
     */
    static void run(Condensed graph, int[] labels, double resolution, boolean roughly, SplittableRandom chance) {
        Membership membership = new Membership(graph, labels, resolution);
        boolean[] waiting = new boolean[labels.length];
        Arrays.fill(waiting, true);
        if (graph.entries() >= SharedMoving.WORTH_SHARING) {
            SharedMoving.run(membership, waiting, roughly ? SharedMoving.MANY : SharedMoving.FEW, chance);
            if (roughly) {
                return;
            }
        }
        new LocalMoving(membership, Labels.order(labels.length, chance), waiting).run();
    }

    private void run() {
        int size = queue.length;
        for (int place = 0; place < size; place++) {
            int vertex = queue[place];
            queue[waitingCount] = vertex;
            waitingCount += waiting[vertex] ? 1 : 0;
        }
        int[] tiesTo = new int[size];
        int[] touched = new int[size + 1];
        for (long looks = 0; waitingCount > 0; looks++) {
            if (looks % CHECKED_EVERY == 0) {
                Workers.checkCancelled();
            }
            int vertex = queue[head];
            head = head + 1 == size ? 0 : head + 1;
            waitingCount--;
            waiting[vertex] = false;
            int best = membership.best(vertex, tiesTo, touched);
            if (best != membership.label(vertex)) {
                membership.move(vertex, best);
                awaken(vertex);
            }
        }
    }

    /** Has the neighbours in other communities looked at again. */
    private void awaken(int vertex) {
        int label = membership.label(vertex);
        for (int at = graph.begin(vertex); at < graph.end(vertex); at++) {
            int neighbour = graph.neighbour(at);
            if (!waiting[neighbour] && membership.label(neighbour) != label) {
                waiting[neighbour] = true;
                int tail = head + waitingCount++;
                queue[tail >= queue.length ? tail - queue.length : tail] = neighbour;
            }
        }
    }
}
