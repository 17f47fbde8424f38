package reciprocity.analysis.relationships;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * How a leader stands with the people of one relationship.
 *
 * @param candidates how many such people there are
 * @param respondents how many of them answered
 * @param given to how many the leader gives
 * @param received from how many the leader receives
 * @param both with how many it goes both ways
 */
public record Standing(int candidates, int respondents, int given, int received, int both) {

    /** The state. */
    public State state() {
        if (candidates == 0) {
            return State.NA;
        }
        if (both > 0) {
            return State.MUTUAL;
        }
        if (given + received == 0) {
            return State.NONE;
        }
        return given >= received ? State.GIVEN_ONLY : State.RECEIVED_ONLY;
    }

    /** The share of these people tied to the leader, either way, in [0, 1]; NOT_ASSESSABLE where there are none. */
    public Figure depth() {
        return candidates == 0
                ? Figure.undefined(Reason.NOT_ASSESSABLE)
                : Figure.of((double) (given + received - both) / candidates);
    }

    /** Whether it can be said that a tie is returned: at least one of these people answered. */
    boolean assessable() {
        return respondents > 0;
    }
}
