package reciprocity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.Exporter;
import reciprocity.export.Exporters;
import reciprocity.study.Study;

/** A network with all figures for another program. */
@Command(
        name = "export",
        description = {
            "Writes a survey's network with all figures for another program: edge list, tables, workbook, JSON, GraphML, GEXF, Pajek,",
            "and a report to show: HTML that prints, Word, PowerPoint.",
            "From files, without a database, or with --stored from Neo4j. Ties are read by their meaning and direction."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity export --people people.csv --ties ties.csv --tie advice --format graphml --out advice.graphml"
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final StoredQuestion asked = new StoredQuestion();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description =
                    "csv, people-csv, groups-csv, figures-csv, dictionary, xlsx, json, graphml, gexf, pajek, pajek-groups, report, report-docx or report-pptx.")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private @Nullable Path out;

    private final Console console;
    private final Premises premises;

    ExportCommand(Console console, Premises premises) {
        this.console = console;
        this.premises = premises;
    }

    @Override
    public Integer call() throws IOException {
        Exporter exporter = Exporters.byName(format)
                .orElseThrow(() -> new RefusedException("--format is '%s'; it must be one of %s"
                        .formatted(
                                format,
                                Exporters.all().stream().map(Exporter::name).collect(Collectors.joining(", ")))));
        try (Console.Bar bar = console.bar("Measuring")) {
            StoredQuestion.Answered answered = asked.study(console, premises, bar);
            Study study = answered.study();
            Exporter presented = exporter.with(answered.particulars());
            if (out == null) {
                presented.write(study, asked.raw(), console.answers());
                console.answers().flush();
            } else {
                WholeFile.write(out, stream -> presented.write(study, asked.raw(), stream));
                console.answer("Wrote " + out);
            }
        }
        return ExitCode.OK;
    }
}
