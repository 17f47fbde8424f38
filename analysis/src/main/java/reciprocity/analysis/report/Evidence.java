package reciprocity.analysis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.model.PersonId;

/**
 * What stands behind a finding.
 *
 * @param metric the id of the metric that the sentence prints
 * @param value its value
 * @param p the share of shuffles as extreme, or null where nothing was shuffled
 * @param q the same after Benjamini-Hochberg over its family, or null
 * @param ties how many ties the figure stands on
 * @param groups the groups it is about
 * @param people the people it names
 * @param highlight everybody whom a map shows in full colour
 * @param shown ties that a map shows strongly, at most {@value #MOST_SHOWN}
 */
public record Evidence(
        String metric,
        double value,
        @Nullable Double p,
        @Nullable Double q,
        int ties,
        List<String> groups,
        List<PersonId> people,
        List<PersonId> highlight,
        List<Pair> shown) {

    /** The most ties that a map shows strongly for one finding. */
    public static final int MOST_SHOWN = 200;

    /** Two people, the first giving to the second. */
    public record Pair(PersonId source, PersonId target) {}

    public Evidence {
        groups = List.copyOf(groups);
        people = List.copyOf(people);
        highlight = List.copyOf(highlight);
        shown = List.copyOf(shown);
        if (shown.size() > MOST_SHOWN) {
            throw new IllegalArgumentException("%d ties to show; at most %d".formatted(shown.size(), MOST_SHOWN));
        }
    }
}
