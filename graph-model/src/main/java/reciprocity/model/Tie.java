package reciprocity.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer: who named whom, of which kind, how strongly, when, and in which row. Several answers of one kind between
 * the same two people stay apart here; they become one tie where a graph is built.
 *
 * @param source the first person of the row, as the file has it
 * @param target the second person of the row, as the file has it; never the source
 * @param kind the name of the kind
 * @param weight the strength, finite; larger is stronger
 * @param timestamp when, as written, or null
 * @param attributes every further column of the file, by its header; never a blank value
 * @param origin the row it was read from
 */
public record Tie(
        PersonId source,
        PersonId target,
        String kind,
        double weight,
        @Nullable String timestamp,
        Map<String, String> attributes,
        SourceRow origin) {

    public Tie {
        if (source.equals(target)) {
            throw new IllegalArgumentException("tie of %s to itself; a tie joins two people".formatted(source));
        }
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException(
                    "weight %s of %s to %s; a weight is a finite number".formatted(weight, source, target));
        }
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** A tie of weight 1 in no file; for tests and drawings. */
    public static Tie of(String source, String target, String kind) {
        return new Tie(
                new PersonId(source), new PersonId(target), kind, 1, null, Map.of(), new SourceRow("drawing", 0));
    }

    /** The one who gives: the source, or the target where the question asks who is received from. */
    public PersonId giver(Asks asks) {
        return asks == Asks.GIVES ? source : target;
    }

    /** The one who receives: the target, or the source where the question asks who is received from. */
    public PersonId receiver(Asks asks) {
        return asks == Asks.GIVES ? target : source;
    }
}
