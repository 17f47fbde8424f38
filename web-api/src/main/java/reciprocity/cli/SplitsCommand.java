package reciprocity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.Json;
import reciprocity.export.SplitsJson;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Study;

/** Along which column the organization splits most. */
@Command(
        name = "splits",
        description = {
            "Prints how far each column of the roster splits the organization: assortativity, with p and q by shuffled labels.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {"", "Example:", "  reciprocity splits --people people.csv --ties ties.csv --tie advice --format json"
        })
final class SplitsCommand implements Callable<Integer> {

    /** How the answer is printed. */
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

    SplitsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Survey survey = files.survey(IntakeOptions.byMeaning(), console);
        Study study = new Study(
                survey, asked.question(Reading.Direction.BY_MEANING), Guarding.declared(survey), Progress.SILENT);
        if (format == Format.json) {
            console.answer(Json.text(SplitsJson.of(study)));
        } else {
            SplitsJson.lines(study).forEach(console::answer);
        }
        return ExitCode.OK;
    }
}
