package reciprocity.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.Severity;
import reciprocity.model.ImportReport;
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
        List<ImportReport.Kind> kinds,
        List<OneFinding> findings,
        Map<String, Integer> findingCounts) {

    /** The rows of one file, and how its columns were read. */
    public record FileRows(
            String file,
            String role,
            Rows rows,
            List<ImportReport.Reason> reasons,
            List<ImportReport.Column> columns) {}

    /** How many rows were read, and what became of them; the three add up. */
    public record Rows(int read, int kept, int merged, int dropped) {}

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
        ImportReport report = result.report();
        return new ImportJson(
                survey != null,
                dryRun,
                saved == null ? null : saved.name(),
                survey == null ? null : SurveyJson.of(survey),
                report.files().stream().map(ImportJson::rows).toList(),
                report.kinds(),
                report.remarks().stream().map(ImportJson::finding).toList(),
                counts(report));
    }

    static FileRows rows(ImportReport.Rows file) {
        Rows rows = new Rows(file.read(), file.kept(), file.merged(), file.dropped());
        return new FileRows(file.file(), file.role(), rows, file.reasons(), file.columns());
    }

    static OneFinding finding(ImportReport.Remark remark) {
        return new OneFinding(
                remark.severity(),
                remark.file(),
                remark.row() > 0 ? remark.row() : null,
                remark.column(),
                remark.value(),
                remark.rule(),
                remark.message());
    }

    static Map<String, Integer> counts(ImportReport report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.name(), 0);
        }
        report.counts().forEach(count -> counts.merge(count.severity(), count.times(), Integer::sum));
        return counts;
    }
}
