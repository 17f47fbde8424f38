package reciprocity.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.Json;
import reciprocity.export.MetricsJson;
import reciprocity.export.MetricsTable;
import reciprocity.study.ChosenMeasures;
import reciprocity.study.Measurements;
import reciprocity.study.Study;

/** Every figure of the catalogue for one survey in files, ties exactly as the files have them. */
@Command(
        name = "metrics",
        description = {
            "Prints every figure of a survey's files: of the network, of each person, each group and each pair of groups.",
            "Ties are taken as the file has them, source to target. No database is needed."
        },
        footer = {"", "Example:", "  reciprocity metrics --people people.csv --ties ties.csv --tie advice --format json"
        })
final class MetricsCommand implements Callable<Integer> {

    /** How figures are printed. */
    enum Format {
        json,
        csv,
        text
    }

    @Mixin
    private final FileQuestion asked = new FileQuestion();

    @Option(
            names = "--measures",
            paramLabel = "ID[,ID...]",
            description = "Only these figures, and nothing else computed; see METRICS.md. Default: all.")
    private @Nullable String measures;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    private final Console console;

    MetricsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ChosenMeasures chosen = measures == null ? null : ChosenMeasures.of(measures);
        try (Console.Bar bar = console.bar("Measuring")) {
            Study study = asked.asFiled(console, bar);
            Measurements measured = chosen == null ? study.measurements() : study.ask(chosen);
            switch (format) {
                case json -> console.answer(Json.text(MetricsJson.of(measured)));
                case csv -> MetricsTable.csv(measured, console.answers());
                case text -> MetricsTable.text(measured, console.answers());
            }
        }
        return ExitCode.OK;
    }
}
