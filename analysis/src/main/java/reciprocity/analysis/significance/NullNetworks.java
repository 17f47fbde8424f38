package reciprocity.analysis.significance;

import java.util.function.Supplier;
import reciprocity.analysis.kernel.Chance;
import reciprocity.graph.TieGraph;

/** Networks as chance would lay them, with something of the observed one kept. */
public sealed interface NullNetworks permits DegreePreservingRewiring, UniformNetworks {

    /** What is kept and what is left to chance, in words for a result. */
    String method();

    /** About how many steps one network takes. */
    long stepsOfOne();

    /** One network after the other; what one chance begins is used by one thread. */
    Supplier<TieGraph> begin(Chance chance);
}
