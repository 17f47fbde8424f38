package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.Json;
import reciprocity.export.JsonText;
import reciprocity.study.Study;

/** A command that answers with the object of an API call, as JSON or as text. */
abstract class AnswerCommand implements Callable<Integer> {

    /** How an answer is printed. */
    enum Format {
        json,
        text
    }

    @Mixin
    private final FileQuestion asked = new FileQuestion();

    @Option(
            names = "--as-filed",
            description =
                    "Take ties exactly as the file has them, as metrics does, not by their meaning and direction.")
    private boolean asFiled;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    private final Console console;

    AnswerCommand(Console console) {
        this.console = console;
    }

    /** The object. */
    abstract ObjectNode answer(Study study, String version);

    @Override
    public Integer call() {
        try (Console.Bar bar = console.bar("Measuring")) {
            Study study = asFiled ? asked.asFiled(console, bar) : asked.byMeaning(console, bar);
            ObjectNode answer = answer(study, Version.of());
            if (format == Format.json) {
                console.answer(Json.text(answer));
            } else {
                JsonText.lines(answer).forEach(console::answer);
            }
        }
        return ExitCode.OK;
    }
}
