package reciprocity.analysis.decision;

import java.util.List;
import reciprocity.analysis.metric.Figure;

/**
 * A boss and the direct reports.
 *
 * @param boss the boss's number
 * @param reports the reports' numbers, ascending
 * @param centralization how far asking runs to one of them, in [0, 1]; TOO_FEW_NODES below three people
 */
public record Team(int boss, List<Integer> reports, Figure centralization) {

    public Team {
        reports = List.copyOf(reports);
    }

    /** How many people it has, the boss among them. */
    public int people() {
        return reports.size() + 1;
    }
}
