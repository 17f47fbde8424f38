package reciprocity.analysis.silo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.metric.Figure;
import reciprocity.model.PersonId;

/**
 * How far one group keeps to itself, and what explains it. Undefined figures carry their reason.
 *
 * @param group the group's name
 * @param people how many people it has; with respondents as the basis, external people are left out
 * @param response the share of them that answered, in [0, 1]
 * @param score the silo score in [-1, 1] (Coleman 1958)
 * @param p how often shuffled labels give a score as high
 * @param q p for the family of groups (Benjamini-Hochberg)
 * @param exact whether p looked at every assignment
 * @param internalShare the share of members' arcs that stay inside (s)
 * @param chanceShare the share that the group's size alone would give (w)
 * @param arcs how many arcs members send
 * @param connectors who sends the arcs that leave, most first
 * @param effectiveConnectors 1 / sum of squared shares of the connectors
 * @param scoreWithoutTop the score without the first connector
 * @param called whether score, q and response reach the thresholds of {@link SiloDetector}
 * @param observedExpected arcs to each other group against what both groups' activity would give
 * @param missingGroups other groups with which no arc joins it, either way
 */
public record Silo(
        String group,
        int people,
        double response,
        Figure score,
        Figure p,
        Figure q,
        boolean exact,
        Figure internalShare,
        Figure chanceShare,
        int arcs,
        List<Connector> connectors,
        Figure effectiveConnectors,
        Figure scoreWithoutTop,
        boolean called,
        Map<String, Figure> observedExpected,
        List<String> missingGroups) {

    /**
     * A member who sends arcs to other groups.
     *
     * @param person who
     * @param share the share of all arcs that leave the group, in (0, 1]
     * @param arcs how many
     */
    public record Connector(PersonId person, double share, int arcs) {}

    public Silo {
        connectors = List.copyOf(connectors);
        observedExpected = Collections.unmodifiableMap(new LinkedHashMap<>(observedExpected));
        missingGroups = List.copyOf(missingGroups);
    }

    /** How many arcs leave the group. */
    public int leaving() {
        return connectors.stream().mapToInt(Connector::arcs).sum();
    }
}
