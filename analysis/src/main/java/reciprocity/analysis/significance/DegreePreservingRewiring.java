package reciprocity.analysis.significance;

import java.util.function.Supplier;
import reciprocity.analysis.kernel.ArcSwitching;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.RowTrades;
import reciprocity.graph.TieGraph;

/**
 * Networks in which everybody sends and receives as many ties as observed, without loops and without repeated ties, each
 * as likely as another. A tie keeps its weight and its sender.
 *
 * <p>Up to {@value #MANY_TIES} ties they come from a walk of switches and turned circles of three, see {@link ArcSwitching};
 * between two networks lie {@value #STEPS_A_TIE} steps a tie, before the first ten times as many, refused steps included. Where
 * there are more ties they come from rounds of trades, see {@link RowTrades}: {@value #ROUNDS} rounds between two networks, {@value
 * #ROUNDS_BEFORE} before the first.
 *
 * <p>Source: Rao, A. R., Jana, R., Bandyopadhyay, S. (1996), A Markov chain Monte Carlo method for generating random
 * (0,1)-matrices with given marginals, Sankhya A 58, 225-242; Roberts, E. S., Coolen, A. C. C. (2012), Unbiased
 * degree-preserving randomization of directed binary networks, doi:10.1103/PhysRevE.85.046103; trades: Carstens, C. J. and
 * others (2018), doi:10.4230/LIPIcs.ESA.2018.11.
 */
public final class DegreePreservingRewiring implements NullNetworks {

    /** Steps between two networks, a tie. */
    public static final long STEPS_A_TIE = 10;

    /** Steps between two networks at least, where there are few ties. */
    public static final long LEAST_STEPS = 200;

    /** From more ties than this on, networks come from rounds of trades. */
    public static final int MANY_TIES = 20_000;

    /** Rounds of trades between two networks. */
    public static final int ROUNDS = 6;

    /** Rounds of trades before the first network. */
    public static final int ROUNDS_BEFORE = 30;

    private static final int BEFORE = 10;

    private final TieGraph ties;

    private DegreePreservingRewiring(TieGraph ties) {
        this.ties = ties;
    }

    /** Networks with the degrees of this one. */
    public static DegreePreservingRewiring of(TieGraph ties) {
        return new DegreePreservingRewiring(ties);
    }

    @Override
    public String method() {
        return many()
                ? "degree-preserving trades of ties, %d rounds between networks, %d before the first"
                        .formatted(ROUNDS, ROUNDS_BEFORE)
                : "degree-preserving rewiring, %d steps between networks, %d before the first"
                        .formatted(stepsOfOne(), BEFORE * stepsOfOne());
    }

    private boolean many() {
        return ties.ties() > MANY_TIES;
    }

    @Override
    public long stepsOfOne() {
        return Math.max(LEAST_STEPS, (many() ? ROUNDS : STEPS_A_TIE) * ties.ties());
    }

    @Override
    public Supplier<TieGraph> begin(Chance chance) {
        return many() ? trading(chance) : switching(chance);
    }

    private Supplier<TieGraph> switching(Chance chance) {
        ArcSwitching walk = new ArcSwitching(ties);
        walk.walk(chance, (BEFORE - 1) * stepsOfOne());
        return () -> {
            walk.walk(chance, stepsOfOne());
            return walk.graph();
        };
    }

    private Supplier<TieGraph> trading(Chance chance) {
        RowTrades walk = new RowTrades(ties);
        walk.walk(chance, ROUNDS_BEFORE - ROUNDS);
        return () -> {
            walk.walk(chance, ROUNDS);
            return walk.graph();
        };
    }
}
