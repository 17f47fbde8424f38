package reciprocity.analysis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;

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
 * @param kinds the kinds of tie it is about; empty where these are the report's
 * @param rows the answers that made the ties shown
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
        List<Pair> shown,
        List<String> kinds,
        List<Row> rows) {

    /** The most ties that a map shows strongly for one finding. */
    public static final int MOST_SHOWN = 200;

    /** Two people, the first giving to the second. */
    public record Pair(PersonId source, PersonId target) {}

    /**
     * One answer.
     *
     * @param origin file and row
     * @param kind the question
     * @param source the first person of the row, as the file has it
     * @param target the second person of the row
     * @param weight the answer
     */
    public record Row(SourceRow origin, String kind, PersonId source, PersonId target, double weight) {}

    /** Evidence of the report's own kinds of tie, before its rows are looked up. */
    Evidence(
            String metric,
            double value,
            @Nullable Double p,
            @Nullable Double q,
            int ties,
            List<String> groups,
            List<PersonId> people,
            List<PersonId> highlight,
            List<Pair> shown) {
        this(metric, value, p, q, ties, groups, people, highlight, shown, List.of(), List.of());
    }

    public Evidence {
        groups = List.copyOf(groups);
        people = List.copyOf(people);
        highlight = List.copyOf(highlight);
        shown = List.copyOf(shown);
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
        if (shown.size() > MOST_SHOWN) {
            throw new IllegalArgumentException("%d ties to show; at most %d".formatted(shown.size(), MOST_SHOWN));
        }
    }

    /** The same with the kinds it is about and the answers behind it. */
    Evidence withRows(List<String> about, List<Row> answers) {
        return new Evidence(metric, value, p, q, ties, groups, people, highlight, shown, about, answers);
    }

    /** The same without people, ties and rows. */
    Evidence withoutNames() {
        return new Evidence(metric, value, p, q, ties, groups, List.of(), List.of(), List.of(), kinds, List.of());
    }
}
