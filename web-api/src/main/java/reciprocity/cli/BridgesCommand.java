package reciprocity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.BridgesJson;
import reciprocity.export.Json;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Study;

/** Who and what joins groups. */
@Command(
        name = "bridges",
        description = {
            "Prints who joins which groups, what is lost where they leave, who could take over, and the ties that join parts.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {"", "Example:", "  reciprocity bridges --people people.csv --ties ties.csv --tie advice --format json"
        })
final class BridgesCommand implements Callable<Integer> {

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

    BridgesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Survey survey = files.survey(IntakeOptions.byMeaning(), console);
        Study study = new Study(
                survey, asked.question(Reading.Direction.BY_MEANING), Guarding.declared(survey), Progress.SILENT);
        if (format == Format.json) {
            console.answer(Json.text(BridgesJson.of(study)));
        } else {
            BridgesJson.lines(study).forEach(console::answer);
        }
        return ExitCode.OK;
    }
}
