package reciprocity.analysis.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

/** Small graphs drawn by chance from a seed, and well-known shapes. */
final class RandomGraphs {

    private RandomGraphs() {}

    /** Between 2 and 10 people, ties with a chance that also depends on the seed; many are disconnected. */
    static TieGraph small(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        return random(2 + chance.nextInt(9), 0.05 + 0.6 * chance.nextDouble(), seed + 1);
    }

    /** So many people, each tie there with one chance, weights between 0.5 and 3. */
    static TieGraph random(int people, double share, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        TieGraphBuilder builder = TieGraph.builder(people);
        for (int source = 0; source < people; source++) {
            for (int target = 0; target < people; target++) {
                if (source != target && chance.nextDouble() < share) {
                    builder.tie(source, target, 0.5 + 2.5 * chance.nextDouble());
                }
            }
        }
        return builder.build();
    }

    /** Groups of equal size, ties inside with one chance and across with another. */
    static TieGraph planted(int groups, int size, double inside, double across, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        TieGraphBuilder builder = TieGraph.builder(groups * size);
        for (int source = 0; source < groups * size; source++) {
            for (int target = 0; target < groups * size; target++) {
                double share = source / size == target / size ? inside : across;
                if (source != target && chance.nextDouble() < share) {
                    builder.tie(source, target);
                }
            }
        }
        return builder.build();
    }

    /**
     * Teams of 10 in departments of 200: of ties drawn one after the other, 55 in 100 stay in the sender's team, 30 in the
     * department, 15 go anywhere. Chance is SplitMix64 on whole numbers, so that other languages can draw the same ties.
     */
    static TieGraph organization(int people, int ties, long seed) {
        TieGraphBuilder builder = TieGraph.builder(people);
        long[] state = {seed};
        for (int tie = 0; tie < ties; tie++) {
            int source = drawn(state, people);
            int far = drawn(state, 100);
            int size = far < 55 ? 10 : far < 85 ? 200 : people;
            int first = source / size * size;
            builder.tie(source, first + drawn(state, Math.min(size, people - first)));
        }
        return builder.build();
    }

    private static int drawn(long[] state, int bound) {
        state[0] += 0x9E3779B97F4A7C15L;
        long mixed = state[0];
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (int) ((mixed >>> 1) % bound);
    }

    /** What a computation gives with each of these numbers of threads. */
    static <T> List<T> byThreads(Supplier<T> computation, int... threads) {
        List<T> found = new ArrayList<>();
        try {
            for (int number : threads) {
                Workers.atMost(number);
                found.add(computation.get());
            }
        } finally {
            Workers.atMost(Runtime.getRuntime().availableProcessors());
        }
        return found;
    }

    /** A chain 0 -> 1 -> 2 and so on. */
    static TieGraph path(int people) {
        TieGraphBuilder builder = TieGraph.builder(people);
        for (int i = 0; i + 1 < people; i++) {
            builder.tie(i, i + 1);
        }
        return builder.build();
    }

    /** Everybody tied to person 0 in both directions. */
    static TieGraph star(int people) {
        TieGraphBuilder builder = TieGraph.builder(people);
        for (int i = 1; i < people; i++) {
            builder.tie(0, i).tie(i, 0);
        }
        return builder.build();
    }

    static Graph<Integer, DefaultEdge> directed(TieGraph ties) {
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int person = 0; person < ties.people(); person++) {
            graph.addVertex(person);
        }
        for (int person = 0; person < ties.people(); person++) {
            for (int at = ties.out().begin(person); at < ties.out().end(person); at++) {
                graph.addEdge(person, ties.out().neighbour(at));
            }
        }
        return graph;
    }

    static Graph<Integer, DefaultEdge> undirected(TieGraph ties) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int person = 0; person < ties.people(); person++) {
            graph.addVertex(person);
        }
        for (int person = 0; person < ties.people(); person++) {
            for (int at = ties.either().begin(person); at < ties.either().end(person); at++) {
                if (person < ties.either().neighbour(at)) {
                    graph.addEdge(person, ties.either().neighbour(at));
                }
            }
        }
        return graph;
    }
}
