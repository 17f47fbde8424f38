package reciprocity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.Json;
import reciprocity.export.SilosJson;
import reciprocity.study.Progress;
import reciprocity.study.Study;

/** Which groups keep to themselves, beyond what size and chance explain. */
@Command(
        name = "silos",
        description = {
            "Prints how far each group keeps to itself, beyond what its size and chance explain, and who connects it.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {"", "Example:", "  reciprocity silos --people people.csv --ties ties.csv --tie advice --format json"})
final class SilosCommand implements Callable<Integer> {

    /** How silos are printed. */
    enum Format {
        json,
        text
    }

    @Mixin
    private final FileQuestion asked = new FileQuestion();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    private final Console console;

    SilosCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Study study = asked.byMeaning(console, Progress.SILENT);
        if (format == Format.json) {
            console.answer(Json.text(SilosJson.forCommand(study)));
        } else {
            SilosJson.lines(study).forEach(console::answer);
        }
        return ExitCode.OK;
    }
}
