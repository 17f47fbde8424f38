package reciprocity.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reciprocity.model.ImportReport;

/** What an intake found, as it is kept beside the survey: the counts by gravity, the gravest first. */
final class Account {

    /** How many numbers of rows are told of one reason. */
    private static final int MOST_ROWS = 100;

    private Account() {}

    static ImportReport of(IntakeResult result) {
        return new ImportReport(
                Stream.of(rows("people", result.people()), rows("ties", result.ties()))
                        .toList(),
                result.kinds().stream()
                        .map(kind -> new ImportReport.Kind(kind.kind().name(), kind.sentence()))
                        .toList(),
                result.findings().stream().map(Account::remark).toList(),
                counts(result));
    }

    private static ImportReport.Rows rows(String role, RowCount count) {
        List<ImportReport.Reason> reasons = new ArrayList<>();
        count.mergedRows().forEach((reason, rows) -> reasons.add(reason("merged", reason, rows)));
        count.droppedRows().forEach((reason, rows) -> reasons.add(reason("dropped", reason, rows)));
        return new ImportReport.Rows(
                role,
                count.file(),
                count.read(),
                count.kept(),
                count.merged(),
                count.dropped(),
                reasons,
                count.columns().stream()
                        .map(column -> new ImportReport.Column(column.header(), column.field()))
                        .toList());
    }

    private static ImportReport.Reason reason(String outcome, String reason, List<Integer> rows) {
        return new ImportReport.Reason(outcome, reason, rows.size(), rows.subList(0, Math.min(rows.size(), MOST_ROWS)));
    }

    private static ImportReport.Remark remark(Finding finding) {
        return new ImportReport.Remark(
                finding.severity().name(),
                finding.rule(),
                finding.file(),
                finding.row(),
                finding.column(),
                finding.value(),
                finding.message());
    }

    private static List<ImportReport.Count> counts(IntakeResult result) {
        Map<String, Severity> severities = new HashMap<>();
        result.findings().forEach(finding -> severities.put(finding.rule(), finding.severity()));
        List<ImportReport.Count> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            result.findingCounts().entrySet().stream()
                    .filter(each -> severities.getOrDefault(each.getKey(), Severity.NOTE) == severity)
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each ->
                            counts.add(new ImportReport.Count(severity.name(), each.getKey(), each.getValue())));
        }
        return counts;
    }
}
