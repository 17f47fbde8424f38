package reciprocity.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import reciprocity.document.Particulars;
import reciprocity.intake.Finding;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.RowCount;
import reciprocity.intake.Severity;

/** What became of the rows of files, as a report says it: counts, never a row or a name. */
public final class IntakeCounts {

    private IntakeCounts() {}

    /** The counts of an intake, the gravest first. */
    public static Particulars.Intake of(IntakeResult result) {
        Map<String, Severity> severities = new HashMap<>();
        for (Finding finding : result.findings()) {
            severities.put(finding.rule(), finding.severity());
        }
        List<Particulars.Odd> odd = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            result.findingCounts().forEach((rule, count) -> {
                if (severities.getOrDefault(rule, Severity.NOTE) == severity) {
                    odd.add(new Particulars.Odd(severity.name().toLowerCase(Locale.ROOT), rule, count));
                }
            });
        }
        List<Particulars.Rows> files = Stream.of(result.people(), result.ties())
                .map(IntakeCounts::rows)
                .toList();
        return new Particulars.Intake(files, odd);
    }

    private static Particulars.Rows rows(RowCount count) {
        return new Particulars.Rows(count.file(), count.read(), count.kept(), count.merged(), count.dropped());
    }
}
