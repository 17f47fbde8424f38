package reciprocity.analysis.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import reciprocity.analysis.kernel.Acquaintances;
import reciprocity.analysis.kernel.StepTable;

/** The better of two picks: the larger gain; among equal ones fewer ties of the busier person, fewer steps apart, ids. */
final class PickOrder {

    /** Efficiencies that differ by less are equal. */
    static final double SAME = 1e-12;

    private final double same;
    private final Comparator<Pick> amongEqual;

    /**
     * @param crossPairs by how many pairs a gain is divided
     * @param ties the ties now
     * @param table the steps now
     */
    PickOrder(long crossPairs, Acquaintances ties, StepTable table) {
        this.same = SAME * crossPairs;
        this.amongEqual = Comparator.comparingInt(
                        (Pick pick) -> Math.max(ties.degree(pick.one()), ties.degree(pick.other())))
                .thenComparingInt(pick -> table.steps(pick.one(), pick.other()))
                .thenComparingInt(Pick::one)
                .thenComparingInt(Pick::other);
    }

    /** How far two gains may be apart and still be equal. */
    double same() {
        return same;
    }

    /** The first of some picks. */
    Optional<Pick> first(Collection<Pick> picks) {
        double most = picks.stream().mapToDouble(Pick::gain).max().orElse(0);
        return picks.stream().filter(pick -> pick.gain() >= most - same).min(amongEqual);
    }
}
