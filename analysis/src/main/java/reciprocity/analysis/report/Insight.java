package reciprocity.analysis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding: a sentence with its figure, what explains it, what it does not say, what one could do, and its evidence.
 *
 * @param id stable and fit for a link, such as {@code silo.operations}
 * @param topic what it is about
 * @param sentence one sentence that could be read aloud
 * @param figure the part of the sentence that is its number; stands in the sentence literally
 * @param context one line beside the sentence
 * @param gauge the observed share beside the expected one, or null where the figure is no share
 * @param why at most two sentences that explain the figure
 * @param caution what the figure does not say
 * @param action what one could do
 * @param evidence the figures, people and ties behind the sentence
 */
public record Insight(
        String id,
        Topic topic,
        String sentence,
        String figure,
        String context,
        @Nullable Gauge gauge,
        List<String> why,
        String caution,
        String action,
        Evidence evidence) {

    /** What a finding is about. */
    public enum Topic {
        /** A department that keeps to itself. */
        SILO,
        /** A department that hangs on one or a few people. */
        THREAD,
        /** People who carry the ways between departments. */
        BRIDGE,
        /** Whether support is returned. */
        RECIPROCITY,
        /** How leaders are tied to each other. */
        LEADERS,
        /** A department that gives without return, or the reverse. */
        GIVING,
        /** Found communities against the departments. */
        COMMUNITY,
        /** Pairs of departments that hardly meet. */
        GAP,
        /** On whom people can fall back. */
        SAFETY,
        /** What comes back round others. */
        RETURN,
        /** Givers whom nobody thanked. */
        RECOGNITION,
        /** Customers who know only one of us. */
        CUSTOMERS,
        /** Support staff whom nobody names. */
        STAFF,
        /** Whether trust goes with support. */
        TRUST,
        /** How far pairs of leaders have come. */
        PARTNERSHIP,
        /** Pairs of leaders who share the goal more than the trust. */
        PURPOSE,
        /** Which of their relationships leaders have. */
        FIVE,
        /** Mentors' mentors. */
        MENTORING,
        /** Who asks whom before deciding. */
        DECISIONS,
        /** What changed since the wave before. */
        CHANGE
    }

    /**
     * An observed share beside the expected one.
     *
     * @param label what is shared
     * @param observed in [0, 1]
     * @param expected in [0, 1]
     * @param expectedLabel what the expectation is, in words
     * @param group the group it is about, or null
     */
    public record Gauge(
            String label,
            double observed,
            double expected,
            String expectedLabel,
            @Nullable String group) {}

    public Insight {
        why = List.copyOf(why);
        if (!sentence.contains(figure)) {
            throw new IllegalArgumentException("the figure '%s' does not stand in '%s'".formatted(figure, sentence));
        }
    }

    /** Whether it is about single people: it names some, or shows who sits elsewhere than their group. */
    public boolean personal() {
        return !evidence.people().isEmpty()
                || topic == Topic.THREAD
                || topic == Topic.BRIDGE
                || topic == Topic.COMMUNITY;
    }

    /** The same with other evidence. */
    Insight with(Evidence other) {
        return new Insight(id, topic, sentence, figure, context, gauge, why, caution, action, other);
    }
}
