package reciprocity.analysis.kernel;

import java.util.SplittableRandom;
import reciprocity.graph.Rows;

/**
 * Communities of an undirected 0/1 network that make modularity large, by the Leiden algorithm (Traag, Waltman &amp; van Eck
 * 2019, doi:10.1038/s41598-019-41695-z): move vertices, refine the communities, condense the parts to vertices, and again,
 * until nothing moves; then begin anew from the communities found as long as that raises modularity, in networks of more than
 * 100,000 ties by 0.0002 at least. Small networks are begun several times from nothing, and the best result is kept. Every community is connected; a person without neighbours
 * is alone.
 *
 * <p>One thread; equal seeds give equal labels. About O(m) a pass.
 */
public final class Leiden {

    private static final double RAISED = 1e-9;
    private static final int MOST_ROUNDS = 20;
    private static final int MOST_BEGINNINGS = 100;
    private static final long ENTRIES_WORTH = 1_000_000;
    private static final int SMALL = 10_000;
    private static final int LARGE = 200_000;
    private static final double WORTH_A_ROUND = 2e-4;

    private final Rows either;
    private final double resolution;
    private final Condensed whole;

    private Leiden(Rows either, double resolution) {
        this.either = either;
        this.resolution = resolution;
        this.whole = Condensed.of(either);
    }

    /**
     * The label of each person, numbered from 0 by their first person.
     *
     * @param either symmetric rows; weights are not read
     * @param resolution 1 for the usual modularity; larger gives smaller communities
     * @param seed equal seeds give equal labels
     */
    public static int[] of(Rows either, double resolution, long seed) {
        long worth = either.entries() <= SMALL ? ENTRIES_WORTH : ENTRIES_WORTH * 2 / 5;
        int beginnings = (int) Math.max(1, Math.min(MOST_BEGINNINGS, worth / (either.entries() + 1)));
        return of(either, resolution, seed, beginnings);
    }

    /** The same, begun so many times. */
    public static int[] of(Rows either, double resolution, long seed, int beginnings) {
        int[] best = Labels.alone(either.people());
        if (either.entries() == 0) {
            return best;
        }
        Leiden leiden = new Leiden(either, resolution);
        SplittableRandom chance = new SplittableRandom(seed);
        double most = leiden.modularity(best);
        for (int i = 0; i < beginnings; i++) {
            int[] labels = leiden.begin(chance);
            double modularity = leiden.modularity(labels);
            if (modularity > most + RAISED) {
                most = modularity;
                best = labels;
            }
        }
        return best;
    }

    private double modularity(int[] labels) {
        return Modularity.of(either, labels, labels.length, resolution);
    }

    private int[] begin(SplittableRandom chance) {
        int[] best = Labels.alone(either.people());
        double most = modularity(best);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int[] labels = pass(best, chance);
            double modularity = modularity(labels);
            double raised = modularity - most;
            if (raised > RAISED) {
                most = modularity;
                best = labels;
            }
            if (raised <= (either.entries() > LARGE ? WORTH_A_ROUND : RAISED)) {
                break;
            }
        }
        return best;
    }

    private int[] pass(int[] from, SplittableRandom chance) {
        Condensed graph = whole;
        int[] labels = from.clone();
        int[] vertexOf = Labels.alone(from.length);
        while (true) {
            LocalMoving.run(graph, labels, resolution, chance);
            int count = Labels.renumber(labels);
            if (count == graph.vertices()) {
                break;
            }
            int[] parts = Refinement.run(graph, labels, count, resolution, chance);
            int partCount = Labels.renumber(parts);
            if (partCount == graph.vertices()) {
                break;
            }
            int[] condensedLabels = new int[partCount];
            for (int vertex = 0; vertex < parts.length; vertex++) {
                condensedLabels[parts[vertex]] = labels[vertex];
            }
            for (int person = 0; person < vertexOf.length; person++) {
                vertexOf[person] = parts[vertexOf[person]];
            }
            graph = graph.by(parts, partCount);
            labels = condensedLabels;
        }
        int[] result = new int[from.length];
        for (int person = 0; person < result.length; person++) {
            result[person] = labels[vertexOf[person]];
        }
        return Labels.split(either, result);
    }
}
