package reciprocity.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.intake.ColumnReading;
import reciprocity.intake.Finding;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.RowCount;
import reciprocity.intake.Severity;
import reciprocity.model.Survey;
import reciprocity.model.SurveyStore;

/**
 * What became of an import, or what would.
 *
 * @param accepted whether the files can be imported
 * @param dryRun whether nothing was to be stored
 * @param saved what the store did, or null where nothing was stored
 * @param survey the survey, or null where the files are refused
 * @param files what became of the rows of each file
 * @param kinds how each kind of tie was read
 * @param findings what was odd
 * @param findingCounts how many findings there are of each severity, listed or not
 */
public record ImportJson(
        boolean accepted,
        boolean dryRun,
        @Nullable String saved,
        @Nullable SurveyJson survey,
        List<FileRows> files,
        List<Kind> kinds,
        List<OneFinding> findings,
        Map<String, Integer> findingCounts) {

    private static final int MOST_ROWS = 100;

    /** The rows of one file, and how its columns were read. */
    public record FileRows(String file, String role, Rows rows, List<Why> reasons, List<ColumnReading> columns) {}

    /** How many rows were read, and what became of them; the three add up. */
    public record Rows(int read, int kept, int merged, int dropped) {}

    /** Rows merged or dropped for one reason; at most 100 of their numbers. */
    public record Why(String outcome, String reason, int count, List<Integer> rows) {}

    /** How a kind of tie was read, in a sentence. */
    public record Kind(String name, String reading) {}

    /** One odd thing; row is null where no row is meant. */
    public record OneFinding(
            String severity,
            String file,
            @Nullable Integer row,
            String column,
            String value,
            String rule,
            String message) {}

    /** The outcome of an intake and, where something was stored, of that. */
    public static ImportJson of(IntakeResult result, boolean dryRun, SurveyStore.@Nullable Saved saved) {
        Survey survey = result.survey();
        return new ImportJson(
                survey != null,
                dryRun,
                saved == null ? null : saved.name(),
                survey == null ? null : SurveyJson.of(survey),
                List.of(rows("people", result.people()), rows("ties", result.ties())),
                result.kinds().stream()
                        .map(kind -> new Kind(kind.kind().name(), kind.sentence()))
                        .toList(),
                result.findings().stream().map(ImportJson::finding).toList(),
                counts(result));
    }

    private static FileRows rows(String role, RowCount count) {
        List<Why> reasons = new ArrayList<>();
        count.mergedRows().forEach((reason, rows) -> reasons.add(why("merged", reason, rows)));
        count.droppedRows().forEach((reason, rows) -> reasons.add(why("dropped", reason, rows)));
        Rows rows = new Rows(count.read(), count.kept(), count.merged(), count.dropped());
        return new FileRows(count.file(), role, rows, reasons, count.columns());
    }

    private static Why why(String outcome, String reason, List<Integer> rows) {
        return new Why(outcome, reason, rows.size(), List.copyOf(rows.subList(0, Math.min(rows.size(), MOST_ROWS))));
    }

    private static OneFinding finding(Finding finding) {
        return new OneFinding(
                finding.severity().name(),
                finding.file(),
                finding.row() > 0 ? finding.row() : null,
                finding.column(),
                finding.value(),
                finding.rule(),
                finding.message());
    }

    private static Map<String, Integer> counts(IntakeResult result) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        result.findings().forEach(finding -> severities.put(finding.rule(), finding.severity()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.name(), 0);
        }
        result.findingCounts()
                .forEach((rule, count) -> counts.merge(
                        severities.getOrDefault(rule, Severity.NOTE).name(), count, Integer::sum));
        return counts;
    }
}
