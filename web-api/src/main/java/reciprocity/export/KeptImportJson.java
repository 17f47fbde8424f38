package reciprocity.export;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.model.ImportReport;
import reciprocity.study.Viewer;

/**
 * What is kept of the import of a stored survey.
 *
 * @param kept whether anything is; a survey stored by an earlier version has nothing
 * @param files what became of the rows of each file
 * @param kinds how each kind of tie was read
 * @param findingCounts how many findings there are of each severity, listed or not
 * @param rules how many findings there are of each rule, listed or not
 * @param listed how many findings are kept one by one
 * @param matching how many of these were asked for
 * @param offset how many of those are passed over
 * @param findings those that follow
 */
public record KeptImportJson(
        boolean kept,
        List<ImportJson.FileRows> files,
        List<ImportReport.Kind> kinds,
        Map<String, Integer> findingCounts,
        List<OfRule> rules,
        int listed,
        int matching,
        int offset,
        List<ImportJson.OneFinding> findings) {

    private static final ImportReport NOTHING = new ImportReport(List.of(), List.of(), List.of(), List.of());

    /** How many findings there are of a rule. */
    public record OfRule(String severity, String rule, int count) {}

    /** Which findings are asked for; null is all. */
    public record Filter(
            @Nullable String severity,
            @Nullable String rule,
            @Nullable String file) {

        boolean takes(ImportReport.Remark remark) {
            return (severity == null || severity.equals(remark.severity()))
                    && (rule == null || rule.equals(remark.rule()))
                    && (file == null || file.equals(remark.file()));
        }
    }

    /** Some findings of an import for a reader. */
    public static KeptImportJson of(@Nullable ImportReport kept, Viewer viewer, Filter filter, int offset, int limit) {
        ImportReport report = kept == null ? NOTHING : seenBy(viewer, kept);
        List<ImportReport.Remark> matching =
                report.remarks().stream().filter(filter::takes).toList();
        return new KeptImportJson(
                kept != null,
                report.files().stream().map(ImportJson::rows).toList(),
                report.kinds(),
                ImportJson.counts(report),
                report.counts().stream()
                        .map(count -> new OfRule(count.severity(), count.rule(), count.times()))
                        .toList(),
                report.remarks().size(),
                matching.size(),
                offset,
                matching.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(ImportJson::finding)
                        .toList());
    }

    /** All findings that are asked for, one a row. */
    public static void csv(ImportReport report, Viewer viewer, Filter filter, boolean raw, Writer out) {
        CsvTable table =
                CsvTable.of(out, raw, List.of("severity", "rule", "file", "row", "column", "value", "message"));
        seenBy(viewer, report).remarks().stream().filter(filter::takes).forEach(remark -> {
            table.row()
                    .text(remark.severity())
                    .text(remark.rule())
                    .text(remark.file())
                    .text(remark.row() > 0 ? String.valueOf(remark.row()) : null)
                    .text(remark.column())
                    .text(remark.value())
                    .text(remark.message())
                    .end();
        });
    }

    /**
     * Values are as somebody wrote them, and the headers of a table of people by people are ids: both are for those who see
     * names. Who sees keys gets the places, and who sees nobody the counts.
     */
    private static ImportReport seenBy(Viewer viewer, ImportReport report) {
        return switch (viewer) {
            case CONSULTANT -> report;
            case RESEARCHER ->
                new ImportReport(
                        withoutColumns(report, true),
                        report.kinds(),
                        report.remarks().stream().map(KeptImportJson::place).toList(),
                        report.counts());
            case LEADER -> new ImportReport(withoutColumns(report, false), report.kinds(), List.of(), report.counts());
        };
    }

    private static List<ImportReport.Rows> withoutColumns(ImportReport report, boolean rows) {
        return report.files().stream()
                .map(file -> new ImportReport.Rows(
                        file.role(),
                        file.file(),
                        file.read(),
                        file.kept(),
                        file.merged(),
                        file.dropped(),
                        file.reasons().stream()
                                .map(reason -> new ImportReport.Reason(
                                        reason.outcome(),
                                        reason.reason(),
                                        reason.count(),
                                        rows ? reason.rows() : List.of()))
                                .toList(),
                        List.of()))
                .toList();
    }

    private static ImportReport.Remark place(ImportReport.Remark remark) {
        String row = remark.row() > 0 ? ", row " + remark.row() : "";
        String message = remark.file() + row + ": " + remark.rule().replace('-', ' ');
        return new ImportReport.Remark(remark.severity(), remark.rule(), remark.file(), remark.row(), "", "", message);
    }
}
