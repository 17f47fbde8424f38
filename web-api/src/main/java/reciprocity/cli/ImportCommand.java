package reciprocity.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.RowCount;
import reciprocity.intake.Severity;
import reciprocity.model.Survey;
import reciprocity.model.SurveyStore;

/** Files into the store, all or nothing. */
@Command(
        name = "import",
        description = {
            "Reads a survey's files, says what became of every row, and stores the survey in Neo4j: all or nothing.",
            "With --dry-run nothing is stored and no database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity import --people people.csv --ties ties.csv --survey survey.json --dry-run"
        })
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "The survey's name where survey.json gives none.")
    private @Nullable String name;

    @Option(names = "--dry-run", description = "Only say what would become of the rows.")
    private boolean dryRun;

    @Option(names = "--replace", description = "Replace a stored survey of the same name and wave.")
    private boolean replace;

    private final Console console;
    private final Premises premises;

    ImportCommand(Console console, Premises premises) {
        this.console = console;
        this.premises = premises;
    }

    @Override
    public Integer call() {
        IntakeResult result = files.read(IntakeOptions.byMeaning().named(name));
        report(result);
        Survey survey = result.survey();
        if (survey == null) {
            throw new RefusedException(FileOptions.errors(result));
        }
        if (dryRun) {
            console.answer("Dry run: '%s' can be imported; nothing was stored.".formatted(survey.id()));
            return ExitCode.OK;
        }
        try (OpenStore open = premises.openStore(settings.given(), console)) {
            SurveyStore.Saved saved = open.store().save(survey, result.report(), replace);
            console.answer(
                    switch (saved) {
                        case CREATED -> "Stored '%s'.".formatted(survey.id());
                        case REPLACED -> "Replaced '%s'.".formatted(survey.id());
                        case UNCHANGED -> "'%s' was stored already; nothing changed.".formatted(survey.id());
                    });
        }
        return ExitCode.OK;
    }

    private void report(IntakeResult result) {
        for (RowCount count : List.of(result.people(), result.ties())) {
            console.answer("%s: %d rows read, %d kept, %d merged, %d dropped"
                    .formatted(count.file(), count.read(), count.kept(), count.merged(), count.dropped()));
            count.mergedRows().forEach((reason, rows) -> console.answer(rows("merged", reason, rows)));
            count.droppedRows().forEach((reason, rows) -> console.answer(rows("dropped", reason, rows)));
        }
        result.kinds().forEach(kind -> console.answer(kind.sentence()));
        result.findings(Severity.WARNING).forEach(f -> console.answer("Warning: " + f.message()));
        result.findings(Severity.NOTE).forEach(f -> console.answer("Note: " + f.message()));
    }

    private static String rows(String outcome, String reason, List<Integer> rows) {
        int shown = Math.min(rows.size(), 20);
        String more = rows.size() > shown ? " and %d more".formatted(rows.size() - shown) : "";
        return "  %d %s (%s): rows %s%s".formatted(rows.size(), outcome, reason, rows.subList(0, shown), more);
    }
}
