package reciprocity.analysis.significance;

import java.util.function.Supplier;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.Dyads;
import reciprocity.analysis.kernel.UniformTies;
import reciprocity.graph.TieGraph;

/**
 * Networks drawn evenly from all that share something with the observed one: the null of a conditional uniform graph test.
 * Every tie weighs 1.
 *
 * <p>Source: Holland, P. W., Leinhardt, S. (1976), Local structure in social networks, doi:10.2307/270703; Anderson, B. S.,
 * Butts, C., Carley, K. (1999), The interaction of size and density with graph-level indices,
 * doi:10.1016/S0378-8733(99)00011-8.
 */
public final class UniformNetworks implements NullNetworks {

    /** What the networks share with the observed one. */
    public enum Condition {
        /** The number of people. */
        SIZE("size"),
        /** The number of people and of ties. */
        EDGES("edges"),
        /** The number of pairs joined both ways, one way and not at all. */
        DYAD_CENSUS("dyad.census");

        private final String code;

        Condition(String code) {
            this.code = code;
        }

        /** What sna's {@code cug.test} calls it. */
        public String code() {
            return code;
        }
    }

    private final Condition condition;
    private final int people;
    private final int ties;
    private final Dyads dyads;

    private UniformNetworks(Condition condition, TieGraph observed) {
        this.condition = condition;
        this.people = observed.people();
        this.ties = observed.ties();
        this.dyads = Dyads.of(observed);
    }

    /** Networks that share this with the observed one. */
    public static UniformNetworks of(Condition condition, TieGraph observed) {
        return new UniformNetworks(condition, observed);
    }

    @Override
    public String method() {
        return "conditional uniform graph, " + condition.code() + " kept";
    }

    @Override
    public long stepsOfOne() {
        return condition == Condition.SIZE ? (long) people * people : ties;
    }

    @Override
    public Supplier<TieGraph> begin(Chance chance) {
        return switch (condition) {
            case SIZE -> () -> UniformTies.anyOf(people, chance);
            case EDGES -> () -> UniformTies.withTies(people, ties, chance);
            case DYAD_CENSUS ->
                () -> UniformTies.withDyads(people, (int) dyads.mutual(), (int) dyads.asymmetric(), chance);
        };
    }
}
