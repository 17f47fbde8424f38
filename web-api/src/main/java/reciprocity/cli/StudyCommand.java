package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import reciprocity.study.Progress;
import reciprocity.study.Study;

/** A command that reads ties of files by their meaning and prints an object of its own, as JSON or as lines. */
abstract class StudyCommand implements Callable<Integer> {

    @Mixin
    private final FileQuestion asked = new FileQuestion();

    @Mixin
    private final AnswerFormat format = new AnswerFormat();

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
        format.print(console, () -> json(study), () -> lines(study));
        return ExitCode.OK;
    }
}
