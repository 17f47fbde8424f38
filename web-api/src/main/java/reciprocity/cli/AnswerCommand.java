package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.JsonText;
import reciprocity.study.Study;

/** A command that answers with the object of an API call, as JSON or as text. */
abstract class AnswerCommand implements Callable<Integer> {

    @Mixin
    private final FileQuestion asked = new FileQuestion();

    @Option(
            names = "--as-filed",
            description =
                    "Take ties exactly as the file has them, as metrics does, not by their meaning and direction.")
    private boolean asFiled;

    @Mixin
    private final AnswerFormat format = new AnswerFormat();

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
            format.print(console, () -> answer, () -> JsonText.lines(answer));
        }
        return ExitCode.OK;
    }
}
