package reciprocity.analysis.response;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * How many answered.
 *
 * @param asked people asked: everybody who is not external
 * @param answered how many of them answered
 * @param rate answered/asked, in [0, 1]; TOO_FEW_NODES where nobody was asked
 * @param badge what that allows
 */
public record ResponseRate(int asked, int answered, Figure rate, Badge badge) {

    static ResponseRate of(int asked, int answered) {
        if (asked == 0) {
            return new ResponseRate(0, 0, Figure.undefined(Reason.TOO_FEW_NODES), Badge.NO_PERSON_LEVEL);
        }
        double rate = (double) answered / asked;
        return new ResponseRate(asked, answered, Figure.of(rate), Badge.of(rate));
    }
}
