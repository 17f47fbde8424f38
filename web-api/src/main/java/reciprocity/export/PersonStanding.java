package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import reciprocity.analysis.relationships.FiveRelationships;
import reciprocity.analysis.relationships.Relationship;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.model.PersonId;
import reciprocity.study.Leadership;

/** Where one person stands: their five relationships, who leads and who mentors them, and whom they mentor. */
final class PersonStanding {

    private PersonStanding() {}

    /** Adds it to a person; nothing is told where too few answered, and external people have no five relationships. */
    static void add(Leadership leadership, PersonId id, ObjectNode json) {
        OrgNetwork people = leadership.people();
        int person = people.people().number(id);
        if (leadership.personLevel() && !people.person(person).external()) {
            FiveRelationships five = leadership.fiveOf(person);
            ObjectNode states = json.putObject("five");
            for (Relationship relationship : Relationship.values()) {
                if (relationship.counted()) {
                    states.put(
                            relationship.name().toLowerCase(Locale.ROOT),
                            five.standing(relationship).state().name());
                }
            }
        } else {
            json.putNull("five");
        }
        list(leadership, leadership.reporting().out(), person, json.putArray("bosses"));
        OrgNetwork mentoring = leadership.mentoring().active();
        int mentored = mentoring.people().number(id);
        list(leadership, mentoring.ties().in(), mentored, json.putArray("mentors"));
        list(leadership, mentoring.ties().out(), mentored, json.putArray("mentees"));
    }

    private static void list(Leadership leadership, Rows rows, int person, ArrayNode list) {
        if (!leadership.personLevel()) {
            return;
        }
        OrgNetwork people = leadership.people();
        for (int at = rows.begin(person); at < rows.end(person); at++) {
            int other = rows.neighbour(at);
            list.addObject()
                    .put("id", people.people().id(other).value())
                    .put("name", people.person(other).name())
                    .put("group", people.groups().name(people.groups().of(other)));
        }
    }
}
