package reciprocity.analysis.response;

import java.util.BitSet;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;

/**
 * How many answered.
 *
 * @param asked people asked: everybody who is not external
 * @param answered how many of them answered
 * @param rate answered/asked, in [0, 1]; TOO_FEW_NODES where nobody was asked
 * @param badge what that allows
 */
public record ResponseRate(int asked, int answered, Figure rate, Badge badge) {

    /** How many of a network's people answered; those outside the organization were not asked. */
    public static ResponseRate of(OrgNetwork network) {
        BitSet asked = network.externals();
        asked.flip(0, network.size());
        BitSet answered = network.respondents();
        answered.and(asked);
        return of(asked.cardinality(), answered.cardinality());
    }

    static ResponseRate of(int asked, int answered) {
        if (asked == 0) {
            return new ResponseRate(0, 0, Figure.undefined(Reason.TOO_FEW_NODES), Badge.NO_PERSON_LEVEL);
        }
        double rate = (double) answered / asked;
        return new ResponseRate(asked, answered, Figure.of(rate), Badge.of(rate));
    }
}
