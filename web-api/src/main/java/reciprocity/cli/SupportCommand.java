package reciprocity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.Json;
import reciprocity.export.SupportJson;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Question;
import reciprocity.study.Study;

/** Support in depth: how it comes back, who is safe, whether trust goes with it, customers and support staff. */
@Command(
        name = "support",
        description = {
            "Prints how support comes back, who has nobody to turn to, who is not thanked, customers and support staff.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {"", "Example:", "  reciprocity support --people people.csv --ties ties.csv --format json"})
final class SupportCommand implements Callable<Integer> {

    /** How it is printed. */
    enum Format {
        json,
        text
    }

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final QuestionOptions asked = new QuestionOptions();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    private final Console console;

    SupportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Question question = asked.question(Reading.Direction.BY_MEANING);
        Survey survey = files.survey(IntakeOptions.byMeaning(), console);
        Study study = new Study(survey, question, Guarding.declared(survey), Progress.SILENT);
        if (format == Format.json) {
            console.answer(Json.text(SupportJson.forCommand(study)));
        } else {
            SupportJson.lines(study).forEach(console::answer);
        }
        return ExitCode.OK;
    }
}
