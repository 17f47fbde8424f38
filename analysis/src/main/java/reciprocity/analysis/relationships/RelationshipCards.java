package reciprocity.analysis.relationships;

import java.util.List;
import reciprocity.analysis.metric.MetricCard;

/** What a reader has to know of the five relationships. */
public final class RelationshipCards {

    private static final String OWN =
            "This product's own definition, 2026; the five relationships are named in the text it grew from.";

    private RelationshipCards() {}

    /** The cards, in reading order. */
    public static List<MetricCard> all() {
        return List.of(
                MetricCard.card("five.state", "State of a relationship")
                        .asks(
                                "Does a leader have a tie to boss, direct reports, colleagues, customers, other departments?")
                        .is(
                                "by support ties between the leader and those people: MUTUAL where with one of them it goes both"
                                        + " ways, GIVEN_ONLY, RECEIVED_ONLY, NONE, NA where there are no such people; given to some and"
                                        + " received from others: the more frequent, GIVEN_ONLY when equal. Boss and reports by reporting"
                                        + " lines; colleagues have the same boss, or the same group and level; customers are external"
                                        + " people, who are nothing else; other departments are other groups")
                        .range("NONE, GIVEN_ONLY, RECEIVED_ONLY, MUTUAL, NA", "state")
                        .reads("Two without a boss are no colleagues by it, two without a level none by it.")
                        .costs("O(l n), l leaders")
                        .source(OWN),
                MetricCard.card("five.support_staff", "Support staff as a sixth")
                        .asks("Does a leader have a tie to support staff?")
                        .is(
                                "the state toward people whose role says support staff; it enters neither reach nor reciprocal")
                        .range("NONE, GIVEN_ONLY, RECEIVED_ONLY, MUTUAL, NA", "state")
                        .reads("NONE: nobody of the support staff is named, and none names the leader.")
                        .source(OWN),
                MetricCard.card("five.depth", "Depth of a relationship")
                        .asks("To how many of these people?")
                        .is("people of the relationship tied to the leader either way, over all of them")
                        .range("[0, 1]", "share of people")
                        .reads(
                                "1: to each of them. Small by nature for other departments, where there are many people.")
                        .undefined("NOT_ASSESSABLE where there are no such people")
                        .source(OWN),
                MetricCard.card("five.reach", "Reach of a leader")
                        .asks("To how many of the relationships that a leader could have is there a tie?")
                        .is("relationships with any state but NONE, over those for which there are people")
                        .range("[0, 1]", "share of relationships")
                        .reads("1: a tie to each. No measure of a person's worth, and never a ranking.")
                        .undefined(
                                "NOT_ASSESSABLE without people for any, NO_TIES where no question asks about support")
                        .source(OWN),
                MetricCard.card("five.reciprocal", "Reciprocal relationships of a leader")
                        .asks("In how many does it go both ways?")
                        .is("mutual relationships over those in which at least one of the others answered")
                        .range("[0, 1]", "share of relationships")
                        .reads("Customers usually were not asked, and then do not count against anybody.")
                        .undefined(
                                "NOT_ASSESSABLE where nobody else answered, NO_TIES where no question asks about support")
                        .source(OWN));
    }
}
