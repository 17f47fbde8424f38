package reciprocity.export;

import java.util.List;
import java.util.Locale;
import reciprocity.document.Particulars;
import reciprocity.intake.Severity;
import reciprocity.model.ImportReport;

/** What became of the rows of files, as a report says it: counts, and the places of the gravest, never a value or a name. */
public final class IntakeCounts {

    /** How many places a report lists. */
    static final int MOST_PLACES = 20;

    private IntakeCounts() {}

    /** The counts of an intake, the gravest first. */
    public static Particulars.Intake of(ImportReport report) {
        return new Particulars.Intake(
                report.files().stream().map(IntakeCounts::rows).toList(),
                report.counts().stream()
                        .map(count -> new Particulars.Odd(word(count.severity()), count.rule(), count.times()))
                        .toList(),
                places(report.remarks()));
    }

    private static List<Particulars.Place> places(List<ImportReport.Remark> remarks) {
        return List.of(Severity.values()).stream()
                .flatMap(severity -> remarks.stream()
                        .filter(remark -> remark.row() > 0 && remark.severity().equals(severity.name())))
                .limit(MOST_PLACES)
                .map(remark -> new Particulars.Place(
                        word(remark.severity()), remark.rule(), remark.file(), remark.row(), remark.column()))
                .toList();
    }

    private static String word(String severity) {
        return severity.toLowerCase(Locale.ROOT);
    }

    private static Particulars.Rows rows(ImportReport.Rows file) {
        return new Particulars.Rows(file.file(), file.read(), file.kept(), file.merged(), file.dropped());
    }
}
