package reciprocity.analysis.kernel;

import java.util.SplittableRandom;
import reciprocity.graph.Rows;

/**
 * Communities of an undirected 0/1 network that make modularity large, by the Leiden algorithm (Traag, Waltman &amp; van Eck
 * 2019, doi:10.1038/s41598-019-41695-z): move vertices, refine the communities, condense the parts to vertices, and again,
 * until nothing moves; then begin anew from the communities found as long as that raises modularity. Networks of more than
 * 50,000 ties are begun anew only while that raises it by 0.001, which is once, and move roughly the first time. Small networks
 * are begun several times from nothing, and the best result is kept. Every community is connected; a person without
 * neighbours is alone.
 *
 * <p>Equal seeds give equal labels, whatever the number of threads. About O(m) a pass.
 */
public final class Leiden {

    private static final double RAISED = 1e-9;
    private static final int MOST_ROUNDS = 20;
    private static final int MOST_BEGINNINGS = 100;
    private static final long ENTRIES_WORTH = 1_000_000;
    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final double WORTH_A_ROUND = 1e-3;

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
        long worth = either.entries() <= SMALL ? ENTRIES_WORTH : either.entries() <= LARGE ? ENTRIES_WORTH * 2 / 5 : 0;
        int beginnings = (int) Math.max(1, Math.min(MOST_BEGINNINGS, worth / (either.entries() + 1)));
        return of(either, resolution, seed, beginnings);
    }

    /** The same, begun so many times. */
    public static int[] of(Rows either, double resolution, long seed, int beginnings) {
        int[] alone = Labels.alone(either.people());
        if (either.entries() == 0) {
            return alone;
        }
        Leiden leiden = new Leiden(either, resolution);
        SplittableRandom chance = new SplittableRandom(seed);
        Found apart = new Found(alone, leiden.modularity(leiden.whole, alone));
        Found best = apart;
        for (int i = 0; i < beginnings; i++) {
            Found found = leiden.begin(apart, chance);
            if (found.modularity > best.modularity + RAISED) {
                best = found;
            }
        }
        return best.labels;
    }

    /** Labels and the modularity that they reach. */
    private static final class Found {
        final int[] labels;
        final double modularity;

        Found(int[] labels, double modularity) {
            this.labels = labels;
            this.modularity = modularity;
        }
    }

    /** The modularity of labels of vertices that stand for people of one label each. */
    private double modularity(Condensed graph, int[] labels) {
        long outside = 0;
        long[] strengths = new long[labels.length];
        for (int vertex = 0; vertex < labels.length; vertex++) {
            int label = labels[vertex];
            strengths[label] += graph.strength(vertex);
            for (int at = graph.begin(vertex); at < graph.end(vertex); at++) {
                outside += labels[graph.neighbour(at)] == label ? 0 : graph.weight(at);
            }
        }
        double total = graph.total();
        double chance = 0;
        for (long strength : strengths) {
            chance += (strength / total) * (strength / total);
        }
        return (total - outside) / total - resolution * chance;
    }

    private Found begin(Found apart, SplittableRandom chance) {
        boolean large = either.entries() > LARGE;
        Found best = apart;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Found found = pass(best.labels, large && round == 0, chance);
            double raised = found.modularity - best.modularity;
            if (raised > RAISED) {
                best = found;
            }
            if (raised <= (large ? WORTH_A_ROUND : RAISED)) {
                break;
            }
        }
        return best;
    }

    private Found pass(int[] from, boolean roughly, SplittableRandom chance) {
        Condensed graph = whole;
        int[] labels = from.clone();
        int[] vertexOf = Labels.alone(from.length);
        while (true) {
            LocalMoving.run(graph, labels, resolution, roughly, chance);
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
        return connected(graph, labels, vertexOf);
    }

    /** The labels of people by the labels of their vertices, every piece of a label that hangs together by itself. */
    private Found connected(Condensed graph, int[] labels, int[] vertexOf) {
        int[] ofPeople = new int[vertexOf.length];
        for (int person = 0; person < ofPeople.length; person++) {
            ofPeople[person] = labels[vertexOf[person]];
        }
        int[] pieces = Labels.split(either, ofPeople);
        boolean asOne = Labels.renumber(ofPeople) == Labels.count(pieces);
        return new Found(pieces, asOne ? modularity(graph, labels) : modularity(whole, pieces));
    }
}
