package reciprocity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.Json;
import reciprocity.export.WhatIfJson;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Study;

/** Whom to introduce, so that groups come closest. */
@Command(
        name = "introductions",
        description = {
            "Prints which people of different groups, introduced to each other, bring the groups closest, one best step after",
            "the other. Nobody is suggested who has more ties than nine in ten people, or who opted out (column opt_in or opt_out).",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity introductions --people people.csv --ties ties.csv --tie advice --top 3 --format json"
        })
final class IntroductionsCommand implements Callable<Integer> {

    /** How introductions are printed. */
    enum Format {
        json,
        text
    }

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final QuestionOptions asked = new QuestionOptions();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many introductions. Default: ${DEFAULT-VALUE}.")
    private int top = 3;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    private final Console console;

    IntroductionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Survey survey = files.survey(IntakeOptions.byMeaning(), console);
        Study study = new Study(
                survey, asked.question(Reading.Direction.BY_MEANING), Guarding.declared(survey), Progress.SILENT);
        if (format == Format.json) {
            console.answer(Json.text(WhatIfJson.introductions(study, top)));
        } else {
            WhatIfJson.introductionLines(study, top).forEach(console::answer);
        }
        return ExitCode.OK;
    }
}
