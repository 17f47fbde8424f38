package reciprocity.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.model.ImportReport;
import reciprocity.model.Survey;

/**
 * What reading a survey's files gave.
 *
 * @param survey the survey, or null exactly where a finding is an error
 * @param findings what was odd, in the order found; at most 100 of one rule and file are listed, then their number
 * @param findingCounts how many findings there are of each rule, listed or not
 * @param people what became of the rows of the roster
 * @param ties what became of the rows of the answers
 * @param kinds how each kind of tie was read
 */
public record IntakeResult(
        @Nullable Survey survey,
        List<Finding> findings,
        Map<String, Integer> findingCounts,
        RowCount people,
        RowCount ties,
        List<KindReading> kinds) {

    public IntakeResult {
        findings = List.copyOf(findings);
        findingCounts = Map.copyOf(findingCounts);
        kinds = List.copyOf(kinds);
    }

    /** Whether nothing can be imported. */
    public boolean refused() {
        return survey == null;
    }

    /** The same as it is kept beside the survey. */
    public ImportReport report() {
        return Account.of(this);
    }

    /** The findings of one weight, in the order found. */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }
}
