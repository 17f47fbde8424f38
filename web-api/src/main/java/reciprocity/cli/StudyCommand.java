package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.Json;
import reciprocity.study.Progress;
import reciprocity.study.Study;

/** A command that reads ties of files by their meaning and prints an object of its own, as JSON or as lines. */
abstract class StudyCommand implements Callable<Integer> {

    /** How the answer is printed. */
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

    StudyCommand(Console console) {
        this.console = console;
    }

    /** The object for programs. */
    abstract ObjectNode json(Study study);

    /** The lines for people. */
    abstract List<String> lines(Study study);

    @Override
    public final Integer call() {
        Study study = asked.byMeaning(console, Progress.SILENT);
        if (format == Format.json) {
            console.answer(Json.text(json(study)));
        } else {
            lines(study).forEach(console::answer);
        }
        return ExitCode.OK;
    }
}
