package reciprocity.analysis.relationships;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * The relationships of one leader.
 *
 * @param leader the leader's number
 * @param standings how the leader stands in each of them, in the order of the five
 */
public record FiveRelationships(int leader, Map<Relationship, Standing> standings) {

    public FiveRelationships {
        standings = Collections.unmodifiableMap(new EnumMap<>(standings));
    }

    /** How the leader stands in one of them. */
    public Standing standing(Relationship relationship) {
        Standing standing = standings.get(relationship);
        if (standing == null) {
            throw new IllegalArgumentException("leader %d has no standing of %s".formatted(leader, relationship));
        }
        return standing;
    }

    /**
     * Of the relationships for which there are people, the share with any tie, in [0, 1]; NOT_ASSESSABLE where there are
     * people for none of the five.
     */
    public Figure reach() {
        int applicable = 0;
        int reached = 0;
        for (Map.Entry<Relationship, Standing> one : standings.entrySet()) {
            if (one.getKey().counted() && one.getValue().candidates() > 0) {
                applicable++;
                reached += one.getValue().state() == State.NONE ? 0 : 1;
            }
        }
        return share(reached, applicable);
    }

    /**
     * Of the relationships in which somebody besides the leader answered, the share that is mutual, in [0, 1];
     * NOT_ASSESSABLE where there is none.
     */
    public Figure reciprocal() {
        int assessable = 0;
        int mutual = 0;
        for (Map.Entry<Relationship, Standing> one : standings.entrySet()) {
            if (one.getKey().counted() && one.getValue().assessable()) {
                assessable++;
                mutual += one.getValue().state() == State.MUTUAL ? 1 : 0;
            }
        }
        return share(mutual, assessable);
    }

    private static Figure share(int some, int all) {
        return all == 0 ? Figure.undefined(Reason.NOT_ASSESSABLE) : Figure.of((double) some / all);
    }
}
