package reciprocity.analysis.metric;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.TieGraph;

/**
 * A network being measured, with its chance settings. What several metrics need (all distances, one triad census) is
 * computed once and shared through {@link #once}. Used by one thread.
 */
public final class Measured {

    private final OrgNetwork network;
    private final long seed;
    private final Draws draws;
    private final Map<Class<?>, Object> shared = new LinkedHashMap<>();

    /**
     * @param network what is measured
     * @param seed where chance begins; equal seeds give equal figures
     * @param permutations how many shuffles a significance test draws (B), 1 or more
     */
    public Measured(OrgNetwork network, long seed, int permutations) {
        this(network, seed, Draws.asked(permutations));
    }

    /**
     * @param network what is measured
     * @param seed where chance begins; equal seeds give equal figures
     * @param draws how many shuffles a significance test draws
     */
    public Measured(OrgNetwork network, long seed, Draws draws) {
        this.network = network;
        this.seed = seed;
        this.draws = draws;
    }

    /** The network with the usual seed (1) and the usual number of shuffles. */
    public static Measured of(OrgNetwork network) {
        return new Measured(network, 1, Draws.usual());
    }

    /** What is measured. */
    public OrgNetwork network() {
        return network;
    }

    /** The ties of the network. */
    public TieGraph ties() {
        return network.ties();
    }

    /** The groups of the network. */
    public Grouping groups() {
        return network.groups();
    }

    /** How many people there are. */
    public int people() {
        return network.size();
    }

    /** Where chance begins. */
    public long seed() {
        return seed;
    }

    /** How many shuffles a significance test draws at most. */
    public int permutations() {
        return draws.most();
    }

    /** How many shuffles a significance test draws. */
    public Draws draws() {
        return draws;
    }

    /**
     * What the network has of this type, computed at the first call.
     *
     * @param type the type of the result, which is also its key
     * @param compute how to compute it
     */
    public <T> T once(Class<T> type, Function<Measured, T> compute) {
        Object known = shared.get(type);
        if (known == null) {
            known = compute.apply(this);
            shared.put(type, known);
        }
        return type.cast(known);
    }
}
