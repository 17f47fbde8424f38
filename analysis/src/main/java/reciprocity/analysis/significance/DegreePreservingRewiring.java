package reciprocity.analysis.significance;

import java.util.function.Supplier;
import reciprocity.analysis.kernel.ArcSwitching;
import reciprocity.analysis.kernel.Chance;
import reciprocity.graph.TieGraph;

/**
 * Networks in which everybody sends and receives as many ties as observed, without loops and without repeated ties, each
 * as likely as another. They come from a walk of switches and turned circles of three, see {@link ArcSwitching}; between two
 * networks lie {@value #STEPS_A_TIE} steps a tie, before the first ten times as many, refused steps included. A tie keeps
 * its weight and its sender.
 *
 * <p>Source: Rao, A. R., Jana, R., Bandyopadhyay, S. (1996), A Markov chain Monte Carlo method for generating random
 * (0,1)-matrices with given marginals, Sankhya A 58, 225-242; Roberts, E. S., Coolen, A. C. C. (2012), Unbiased
 * degree-preserving randomization of directed binary networks, doi:10.1103/PhysRevE.85.046103.
 */
public final class DegreePreservingRewiring implements NullNetworks {

    /** Steps between two networks, a tie. */
    public static final long STEPS_A_TIE = 10;

    /** Steps between two networks at least, where there are few ties. */
    public static final long LEAST_STEPS = 200;

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
        return "degree-preserving rewiring, %d steps between networks, %d before the first"
                .formatted(stepsOfOne(), BEFORE * stepsOfOne());
    }

    @Override
    public long stepsOfOne() {
        return Math.max(LEAST_STEPS, STEPS_A_TIE * ties.ties());
    }

    @Override
    public Supplier<TieGraph> begin(Chance chance) {
        ArcSwitching walk = new ArcSwitching(ties);
        walk.walk(chance, (BEFORE - 1) * stepsOfOne());
        return () -> {
            walk.walk(chance, stepsOfOne());
            return walk.graph();
        };
    }
}
