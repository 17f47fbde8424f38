package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

/**
 * Strong components drawn together to one place each. What is left has no circles, and every tie goes from a higher place
 * to a lower one, so that one walk over the places in order meets everybody after those who reach them.
 */
public final class Condensation {

    private final int[] sizes;
    private final TieGraph graph;

    private Condensation(int[] sizes, TieGraph graph) {
        this.sizes = sizes;
        this.graph = graph;
    }

    /** Draws a graph together in O(n + m). */
    public static Condensation of(TieGraph ties, StrongComponents components) {
        TieGraphBuilder builder = TieGraph.builder(components.count());
        Rows out = ties.out();
        for (int person = 0; person < ties.people(); person++) {
            int source = components.of(person);
            for (int at = out.begin(person); at < out.end(person); at++) {
                int target = components.of(out.neighbour(at));
                if (target != source) {
                    builder.tie(source, target);
                }
            }
        }
        int[] sizes = new int[components.count()];
        for (int place = 0; place < sizes.length; place++) {
            sizes[place] = components.size(place);
        }
        return new Condensation(sizes, builder.build());
    }

    /** The same with every tie turned round; places are numbered backwards. */
    public Condensation turned() {
        int last = sizes.length - 1;
        int[] turnedSizes = new int[sizes.length];
        TieGraphBuilder builder = TieGraph.builder(sizes.length);
        Rows out = graph.out();
        for (int place = 0; place <= last; place++) {
            turnedSizes[last - place] = sizes[place];
            for (int at = out.begin(place); at < out.end(place); at++) {
                builder.tie(last - out.neighbour(at), last - place);
            }
        }
        return new Condensation(turnedSizes, builder.build());
    }

    /** How many places there are. */
    int places() {
        return sizes.length;
    }

    /** How many people a place stands for. */
    int size(int place) {
        return sizes[place];
    }

    /** The places that a place sends to: all lower. */
    Rows below() {
        return graph.out();
    }

    /** The places that send to a place: all higher. */
    public Rows above() {
        return graph.in();
    }

    /** Places that hang together. */
    WeakComponents parts() {
        return WeakComponents.of(graph);
    }
}
