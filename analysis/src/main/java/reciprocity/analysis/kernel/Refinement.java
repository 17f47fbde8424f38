package reciprocity.analysis.kernel;

import java.util.SplittableRandom;

/**
 * Cuts communities into parts that are each well connected: inside a community every vertex starts alone and, in the order of
 * the vertices, joins the part that raises modularity most; only vertices and parts that are tied strongly enough to the
 * rest of their community take part (Traag, Waltman &amp; van Eck 2019, doi:10.1038/s41598-019-41695-z). Communities know
 * nothing of each other, so that threads take one each without any difference to the parts. Hot.
 */
final class Refinement {

    private static final int ENTRIES_A_CHUNK = 1 << 14;
    private static final int CHUNKS_WORTH_A_THREAD = 4;

    private final Condensed graph;
    private final int[] communities;
    private final double perTie;
    private final int[] members;
    private final int[] ends;
    private final int[] parts;
    private final int[] partStrength;
    private final int[] tiesOutward;
    private final boolean[] joined;

    private Refinement(Condensed graph, int[] communities, int count, double resolution, SplittableRandom chance) {
        int size = graph.vertices();
        this.graph = graph;
        this.communities = communities;
        this.perTie = resolution / graph.total();
        this.ends = new int[count];
        this.members = Condensed.byLabel(Labels.order(size, chance), communities, ends);
        this.parts = Labels.alone(size);
        this.partStrength = new int[size];
        this.tiesOutward = new int[size];
        this.joined = new boolean[size];
    }

    /** The part of each vertex, below the number of vertices; a part lies inside one community. */
    static int[] run(Condensed graph, int[] communities, int count, double resolution, SplittableRandom chance) {
        Refinement refinement = new Refinement(graph, communities, count, resolution, chance);
        int chunks = Math.max(1, Math.min(count, graph.entries() / ENTRIES_A_CHUNK));
        Workers.share(Workers.worth(chunks, CHUNKS_WORTH_A_THREAD), chunks, () -> {
            int[] tiesTo = new int[graph.vertices()];
            int[] touched = new int[graph.vertices() + 1];
            return chunk -> {
                int end = (int) ((chunk + 1L) * count / chunks);
                for (int community = (int) ((long) chunk * count / chunks); community < end; community++) {
                    refinement.refine(community, tiesTo, touched);
                }
            };
        });
        return refinement.parts;
    }

    private void refine(int community, int[] tiesTo, int[] touched) {
        int first = community == 0 ? 0 : ends[community - 1];
        double strength = 0;
        for (int place = first; place < ends[community]; place++) {
            int vertex = members[place];
            partStrength[vertex] = graph.strength(vertex);
            strength += graph.strength(vertex);
            int inside = 0;
            for (int at = graph.begin(vertex); at < graph.end(vertex); at++) {
                inside += communities[graph.neighbour(at)] == community ? graph.weight(at) : 0;
            }
            tiesOutward[vertex] = inside;
        }
        for (int place = first; place < ends[community]; place++) {
            int vertex = members[place];
            if (!joined[vertex] && wellConnected(vertex, strength)) {
                join(vertex, strength, tiesTo, touched);
            }
        }
    }

    /** Whether a part has as many ties to the rest of its community as chance would give it, or more. */
    private boolean wellConnected(int part, double communityStrength) {
        double rest = communityStrength - partStrength[part];
        return tiesOutward[part] >= perTie * partStrength[part] * rest;
    }

    private void join(int vertex, double communityStrength, int[] tiesTo, int[] touched) {
        int community = communities[vertex];
        int count = 0;
        for (int at = graph.begin(vertex); at < graph.end(vertex); at++) {
            int neighbour = graph.neighbour(at);
            if (communities[neighbour] == community) {
                int part = parts[neighbour];
                touched[count] = part;
                count += tiesTo[part] == 0 ? 1 : 0;
                tiesTo[part] += graph.weight(at);
            }
        }
        double cost = graph.strength(vertex) * perTie;
        int best = -1;
        int bestTies = 0;
        double most = 0;
        for (int i = 0; i < count; i++) {
            int part = touched[i];
            double gain = tiesTo[part] - cost * partStrength[part];
            if (gain > most && wellConnected(part, communityStrength)) {
                most = gain;
                best = part;
                bestTies = tiesTo[part];
            }
            tiesTo[part] = 0;
        }
        if (best >= 0) {
            tiesOutward[best] += tiesOutward[vertex] - 2 * bestTies;
            partStrength[best] += partStrength[vertex];
            partStrength[vertex] = 0;
            parts[vertex] = best;
            joined[vertex] = true;
            joined[best] = true;
        }
    }
}
