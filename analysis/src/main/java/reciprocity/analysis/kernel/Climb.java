package reciprocity.analysis.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;

/**
 * One round of the Leiden algorithm on a graph: up, by moving vertices, refining communities and condensing their parts to the
 * vertices of a smaller graph, until nothing moves; and down again, by moving the vertices of every graph on the way once more
 * from the communities found above (multilevel refinement: Rotta &amp; Noack 2011, doi:10.1145/1963190.1970376), which costs
 * little and does most of what a second round would.
 */
final class Climb {

    private final double resolution;
    private final SplittableRandom chance;
    private final Deque<Condensed> graphs = new ArrayDeque<>();
    private final Deque<int[]> partsBelow = new ArrayDeque<>();
    private final double above;
    private final double modularity;
    private Condensed graph;
    private int[] labels;

    private Climb(Condensed bottom, int[] from, double resolution, boolean roughly, SplittableRandom chance) {
        this.graph = bottom;
        this.labels = from.clone();
        this.resolution = resolution;
        this.chance = chance;
        for (boolean higher = up(roughly); higher; ) {
            higher = up(false);
        }
        this.above = graph.modularity(labels, resolution);
        while (!graphs.isEmpty()) {
            down();
        }
        this.modularity = bottom.modularity(labels, resolution);
    }

    /**
     * Climbs and comes back.
     *
     * @param from labels to begin with, each below the number of vertices
     * @param roughly whether the vertices at the bottom are left where only few of them still want to move on the way up
     */
    static Climb of(Condensed bottom, int[] from, double resolution, boolean roughly, SplittableRandom chance) {
        return new Climb(bottom, from, resolution, roughly, chance);
    }

    /** Moves, refines and condenses; whether that gave a smaller graph. */
    private boolean up(boolean roughly) {
        LocalMoving.run(graph, labels, resolution, roughly, chance);
        int count = Labels.renumber(labels);
        if (count == graph.vertices()) {
            return false;
        }
        int[] parts = Refinement.run(graph, labels, count, resolution, chance);
        int partCount = Labels.renumber(parts);
        if (partCount == graph.vertices()) {
            return false;
        }
        int[] ofParts = new int[partCount];
        for (int vertex = 0; vertex < parts.length; vertex++) {
            ofParts[parts[vertex]] = labels[vertex];
        }
        graphs.push(graph);
        partsBelow.push(parts);
        graph = graph.by(parts, partCount);
        labels = ofParts;
        return true;
    }

    private void down() {
        int[] parts = partsBelow.pop();
        int[] below = new int[parts.length];
        for (int vertex = 0; vertex < below.length; vertex++) {
            below[vertex] = labels[parts[vertex]];
        }
        graph = graphs.pop();
        labels = below;
        LocalMoving.run(graph, labels, resolution, false, chance);
    }

    /** The label of each vertex, below the number of vertices; not a copy. */
    int[] labels() {
        return labels;
    }

    /** The modularity at the top, before the way down. */
    double above() {
        return above;
    }

    /** The modularity of the labels. */
    double modularity() {
        return modularity;
    }
}
