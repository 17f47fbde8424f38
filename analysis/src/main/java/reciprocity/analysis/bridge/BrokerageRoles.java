package reciprocity.analysis.bridge;

import java.util.function.ToDoubleBiFunction;
import reciprocity.analysis.kernel.OpenTriples;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;

/**
 * Gould and Fernandez' brokerage: ordered pairs (a, b) with ties a to the person and the person to b but none from a to b,
 * by the groups of the three; raw counts, 0 or more, never undefined. Gould and Fernandez (1989), doi:10.2307/270949.
 */
public final class BrokerageRoles implements PersonMetric {

    /** A role; the letters are the groups of sender, broker and receiver. */
    public enum Role {
        /** AAA: all three in one group. */
        COORDINATOR("coordinator", "all three in one group (AAA)", "Who links colleagues of one group?"),
        /** ABA: the ends in one group, the broker in another. */
        ITINERANT(
                "itinerant",
                "the ends in one group, the broker in another (ABA)",
                "Who links members of a group to which they do not belong?"),
        /** ABB: from outside into the broker's group. */
        GATEKEEPER(
                "gatekeeper",
                "the sender outside, broker and receiver in one group (ABB)",
                "Through whom does what comes from outside enter a group?"),
        /** AAB: from the broker's group to the outside. */
        REPRESENTATIVE(
                "representative",
                "sender and broker in one group, the receiver outside (AAB)",
                "Through whom does a group reach others?"),
        /** ABC: three groups. */
        LIAISON("liaison", "three different groups (ABC)", "Who links two groups, being of neither?"),
        /** All five together. */
        TOTAL(
                "total",
                "any groups: the sum of the five roles",
                "Who stands between people who are not tied themselves?");

        private final String word;
        private final String groups;
        private final String question;

        Role(String word, String groups, String question) {
            this.word = word;
            this.groups = groups;
            this.question = question;
        }

        String word() {
            return word;
        }

        String groups() {
            return groups;
        }
    }

    static final String SOURCE =
            "Gould, R. V., Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage in transaction"
                    + " networks. Sociological Methodology 19, 89-126. doi:10.2307/270949";

    private final ToDoubleBiFunction<BrokerageCounts, Integer> count;
    private final MetricCard card;

    /** The counts of one role. */
    public BrokerageRoles(Role role) {
        this.count = counter(role);
        this.card = MetricCard.card("brokerage." + role.word, "Brokerage: " + role.word)
                .asks(role.question)
                .is("ordered pairs (a, b), a and b different, with ties a -> v and v -> b and none a -> b; "
                        + role.groups + "; raw count as in sna")
                .range("[0, (n - 1)(n - 2)]", "pairs of people")
                .reads("High: many pairs depend on this person in this role; 0: none does.")
                .costs("O(n + sum of squared degrees)")
                .source(SOURCE);
    }

    private static ToDoubleBiFunction<BrokerageCounts, Integer> counter(Role role) {
        return switch (role) {
            case COORDINATOR -> (counts, person) -> counts.of(OpenTriples.AAA, person);
            case ITINERANT -> (counts, person) -> counts.of(OpenTriples.ABA, person);
            case GATEKEEPER -> (counts, person) -> counts.of(OpenTriples.ABB, person);
            case REPRESENTATIVE -> (counts, person) -> counts.of(OpenTriples.AAB, person);
            case LIAISON -> (counts, person) -> counts.of(OpenTriples.ABC, person);
            case TOTAL -> BrokerageCounts::total;
        };
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        BrokerageCounts counts = BrokerageCounts.of(measured);
        return Scores.of(measured.people(), person -> Figure.of(count.applyAsDouble(counts, person)));
    }
}
