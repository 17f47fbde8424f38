package reciprocity.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.Exporter;
import reciprocity.export.Exporters;
import reciprocity.study.Study;

/** A report to show, and the tables behind it. */
@Command(
        name = "analyze",
        description = {
            "Writes a report to show, report.html with report.docx and report.pptx to edit, and the tables behind it, into a folder.",
            "From files, without a database, or with --stored from Neo4j. Ties are read by their meaning and direction."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity analyze --people people.csv --ties ties.csv --survey survey.json --out report"
        })
final class AnalyzeCommand implements Callable<Integer> {

    private static final List<String> FILES =
            List.of("report.html", "report.docx", "report.pptx", "people.csv", "groups.csv", "figures.csv", "csv");

    @Mixin
    private final StoredQuestion asked = new StoredQuestion();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to write into; made where it is missing.")
    private Path out = Path.of("");

    private final Console console;
    private final Premises premises;

    AnalyzeCommand(Console console, Premises premises) {
        this.console = console;
        this.premises = premises;
    }

    @Override
    public Integer call() throws IOException {
        try (Console.Bar bar = console.bar("Measuring")) {
            StoredQuestion.Answered answered = asked.study(console, premises, bar);
            Study study = answered.study();
            folder();
            int steps = FILES.size() + 1;
            bar.at(0, steps, "findings");
            String lead = study.report().lead();
            for (int i = 0; i < FILES.size(); i++) {
                String ending = FILES.get(i);
                bar.at(i + 1, steps, ending);
                Exporter exporter = Exporters.byEnding(ending).orElseThrow().with(answered.particulars());
                Path file = out.resolve(ending.equals("csv") ? "ties.csv" : ending);
                WholeFile.write(file, stream -> exporter.write(study, asked.raw(), stream));
                console.answer("Wrote " + file);
            }
            bar.at(steps, steps, "");
            console.answer(lead);
        }
        return ExitCode.OK;
    }

    private void folder() throws IOException {
        try {
            Files.createDirectories(out);
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException("--out is '%s'; it must be a folder".formatted(out));
        }
    }
}
