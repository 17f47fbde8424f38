package reciprocity.analysis.kernel;

import java.util.SplittableRandom;

/**
 * Cuts communities into parts that are each well connected: inside a community every vertex starts alone and, in an order
 * drawn by chance, joins the part that raises modularity most; only vertices and parts that are tied strongly enough to the
 * rest of their community take part (Traag, Waltman &amp; van Eck 2019, doi:10.1038/s41598-019-41695-z). Hot.
 */
final class Refinement {

    private final Condensed graph;
    private final int[] communities;
    private final double perTie;
    private final double[] communityStrength;
    private final int[] parts;
    private final double[] partStrength;
    private final double[] tiesOutward;
    private final boolean[] joined;
    private final double[] tiesTo;
    private final int[] touched;

    private Refinement(Condensed graph, int[] communities, int count, double resolution) {
        int size = graph.vertices();
        this.graph = graph;
        this.communities = communities;
        this.perTie = resolution / graph.total();
        this.communityStrength = new double[count];
        this.parts = Labels.alone(size);
        this.partStrength = new double[size];
        this.tiesOutward = new double[size];
        this.joined = new boolean[size];
        this.tiesTo = new double[size];
        this.touched = new int[size];
        for (int vertex = 0; vertex < size; vertex++) {
            communityStrength[communities[vertex]] += graph.strength(vertex);
            partStrength[vertex] = graph.strength(vertex);
            for (int at = graph.begin(vertex); at < graph.end(vertex); at++) {
                if (communities[graph.neighbour(at)] == communities[vertex]) {
                    tiesOutward[vertex] += graph.weight(at);
                }
            }
        }
    }

    /** The part of each vertex, below the number of vertices; a part lies inside one community. */
    static int[] run(Condensed graph, int[] communities, int count, double resolution, SplittableRandom chance) {
        Refinement refinement = new Refinement(graph, communities, count, resolution);
        for (int vertex : Labels.shuffled(graph.vertices(), chance)) {
            if (!refinement.joined[vertex] && refinement.wellConnected(vertex, refinement.communities[vertex])) {
                refinement.join(vertex);
            }
        }
        return refinement.parts;
    }

    /** Whether a part has as many ties to the rest of its community as chance would give it, or more. */
    private boolean wellConnected(int part, int community) {
        double rest = communityStrength[community] - partStrength[part];
        return tiesOutward[part] >= perTie * partStrength[part] * rest;
    }

    private void join(int vertex) {
        int community = communities[vertex];
        int count = 0;
        for (int at = graph.begin(vertex); at < graph.end(vertex); at++) {
            int neighbour = graph.neighbour(at);
            if (communities[neighbour] == community) {
                int part = parts[neighbour];
                if (tiesTo[part] == 0) {
                    touched[count++] = part;
                }
                tiesTo[part] += graph.weight(at);
            }
        }
        double cost = graph.strength(vertex) * perTie;
        int best = -1;
        double most = 0;
        for (int i = 0; i < count; i++) {
            int part = touched[i];
            double gain = tiesTo[part] - cost * partStrength[part];
            if (gain > most && wellConnected(part, community)) {
                most = gain;
                best = part;
            }
        }
        if (best >= 0) {
            tiesOutward[best] += tiesOutward[vertex] - 2 * tiesTo[best];
            partStrength[best] += partStrength[vertex];
            partStrength[vertex] = 0;
            parts[vertex] = best;
            joined[vertex] = true;
            joined[best] = true;
        }
        for (int i = 0; i < count; i++) {
            tiesTo[touched[i]] = 0;
        }
    }
}
