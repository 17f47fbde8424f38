package reciprocity.analysis.kernel;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Moves the vertices of a large graph by several threads, the same way whatever their number. Vertices are dealt out to
 * hands of those that stand side by side; those of one hand all choose their community looking at the same state, and are then
 * moved one after the other. Vertices stand in an order drawn by chance, so that neighbours seldom share a hand and few choices
 * are made on what is no longer so; those that are wait to choose again, and whoever is left waiting is for {@link LocalMoving}
 * to end with, which makes no such mistakes. Two vertices that are each alone would change places: only the one with the larger
 * label may join the other. Hot.
 */
final class SharedMoving {

    /** From how many entries a graph is worth it. */
    static final int WORTH_SHARING = 100_000;

    /** The share of vertices that must move in a round for another one. */
    static final double MANY = 0.1;

    /** The same, to come as near to the end as is worth it. */
    static final double FEW = 0.02;

    private static final int HANDS = 16;
    private static final int MOST_ROUNDS = 12;
    private static final int STAYS = -2;
    private static final int VERTICES_A_CHUNK = 512;
    private static final int CHUNKS_WORTH_A_THREAD = 2;

    private final Membership membership;
    private final Condensed graph;
    private final boolean[] waiting;
    private final int size;
    private final int chunks;
    private final int threads;
    private final int[] chosen;
    private final int[][] tiesTo;
    private final int[][] touched;
    private final AtomicInteger rooms = new AtomicInteger();

    private SharedMoving(Membership membership, boolean[] waiting) {
        this.membership = membership;
        this.graph = membership.graph();
        this.waiting = waiting;
        this.size = graph.vertices();
        this.chosen = new int[size / HANDS + 1];
        this.chunks = chosen.length / VERTICES_A_CHUNK + 1;
        this.threads = Workers.worth(chunks, CHUNKS_WORTH_A_THREAD);
        this.tiesTo = new int[threads][size];
        this.touched = new int[threads][size + 1];
    }

    /**
     * Moves vertices that wait; {@code waiting} then says who would have to be looked at again.
     *
     * @param enough the share of vertices that must move in a round for another one
     */
    static void run(Membership membership, boolean[] waiting, double enough, SplittableRandom chance) {
        SharedMoving moving = new SharedMoving(membership, waiting);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int moved = 0;
            for (int hand : Labels.shuffled(HANDS, chance)) {
                moved += moving.play(hand);
            }
            if (moved <= enough * moving.size) {
                return;
            }
        }
    }

    private int play(int hand) {
        rooms.set(0);
        int first = first(hand);
        int end = first(hand + 1);
        Workers.share(threads, chunks, () -> {
            int room = rooms.getAndIncrement();
            return chunk -> {
                int from = first + chunk * VERTICES_A_CHUNK;
                choose(from, Math.min(end, from + VERTICES_A_CHUNK), first, tiesTo[room], touched[room]);
            };
        });
        int moved = 0;
        for (int vertex = first; vertex < end; vertex++) {
            moved += move(vertex, vertex - first);
        }
        if (moved > 0) {
            Workers.share(threads, chunks, () -> chunk -> {
                int from = first + chunk * VERTICES_A_CHUNK;
                awaken(from, Math.min(end, from + VERTICES_A_CHUNK), first);
            });
        }
        return moved;
    }

    private int first(int hand) {
        return (int) ((long) hand * size / HANDS);
    }

    private void choose(int from, int end, int first, int[] ties, int[] labels) {
        for (int vertex = from; vertex < end; vertex++) {
            int choice = STAYS;
            if (waiting[vertex]) {
                int own = membership.label(vertex);
                int best = membership.best(vertex, ties, labels);
                boolean swap = best > own && membership.alone(best) && membership.alone(own);
                waiting[vertex] = swap;
                choice = swap || best == own ? STAYS : best;
            }
            chosen[vertex - first] = choice;
        }
    }

    private int move(int vertex, int place) {
        int to = chosen[place];
        if (to == STAYS) {
            return 0;
        }
        if (to >= 0 && membership.empty(to)) {
            chosen[place] = STAYS;
            waiting[vertex] = true;
            return 0;
        }
        membership.move(vertex, to);
        return 1;
    }

    private void awaken(int from, int end, int first) {
        for (int vertex = from; vertex < end; vertex++) {
            if (chosen[vertex - first] != STAYS) {
                membership.awaken(vertex, waiting);
            }
        }
    }
}
