package reciprocity.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.relationships.FiveRelationships;
import reciprocity.analysis.relationships.Relationship;
import reciprocity.analysis.relationships.State;
import reciprocity.study.Leadership;

/** What stands beside the five relationships: how deep each goes, support staff as a sixth, and the states counted. */
final class RelationshipExtras {

    private RelationshipExtras() {}

    static void add(Leadership leadership, ObjectNode json, Reasons reasons) {
        ObjectNode five = (ObjectNode) json.get("five");
        for (FiveRelationships one : leadership.five()) {
            String id = leadership.id(one.leader());
            if (five.has(id)) {
                ObjectNode leader = (ObjectNode) five.get(id);
                leader.put(
                        "support_staff",
                        one.standing(Relationship.SUPPORT_STAFF).state().name());
                leader.put(
                        "respondent", leadership.people().person(one.leader()).respondent());
                ObjectNode depth = leader.putObject("depth");
                Reasons.At at = reasons.at("five", id, "depth");
                for (Relationship relationship : Relationship.values()) {
                    at.put(
                            depth,
                            word(relationship.name()),
                            one.standing(relationship).depth());
                }
            }
        }
        states(leadership, json.putObject("five_states"), reasons);
    }

    /** How many leaders there are in each state; all of them about the leaders, who must be enough. */
    private static void states(Leadership leadership, ObjectNode states, Reasons reasons) {
        int leaders = leadership.five().size();
        for (Relationship relationship : Relationship.values()) {
            String name = word(relationship.name());
            ObjectNode counts = states.putObject(name);
            for (State state : State.values()) {
                long count = leadership.five().stream()
                        .filter(one -> one.standing(relationship).state() == state)
                        .count();
                reasons.at("five_states", name)
                        .putCount(counts, word(state.name()), leadership.shown(Figure.of((double) count), leaders));
            }
        }
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
