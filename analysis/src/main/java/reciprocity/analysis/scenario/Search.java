package reciprocity.analysis.scenario;

import java.util.Optional;
import reciprocity.analysis.kernel.Acquaintances;

/** Finds one introduction after the other, each with the earlier ones in. */
interface Search {

    /** The ties with those added so far. */
    Acquaintances ties();

    /** Who can be introduced to whom now. */
    Candidates candidates();

    /** The sum over cross-group pairs of one over their steps now. */
    double inverse();

    /** The best introduction now; none where nobody can be introduced. */
    Optional<Pick> best();

    /** Takes an introduction in. */
    void join(Pick pick);
}
