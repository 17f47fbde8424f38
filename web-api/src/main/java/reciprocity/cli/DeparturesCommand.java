package reciprocity.cli;

import java.util.BitSet;
import java.util.List;
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

/** What is lost when people leave. */
@Command(
        name = "departures",
        description = {
            "Prints what is lost when one person leaves, or several at once: how much longer ways between groups get, pairs of",
            "people and groups that lose every way, mentees, reports and customers left behind.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity departures --people people.csv --ties ties.csv --tie advice --person p017,p042 --format json"
        })
final class DeparturesCommand implements Callable<Integer> {

    /** How a loss is printed. */
    enum Format {
        json,
        text
    }

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final QuestionOptions asked = new QuestionOptions();

    @Option(
            names = "--person",
            paramLabel = "ID[,ID...]",
            split = ",",
            required = true,
            description = "Who leaves; several leave at once.")
    private List<String> people = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    private final Console console;

    DeparturesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Survey survey = files.survey(IntakeOptions.byMeaning(), console);
        Study study = new Study(
                survey, asked.question(Reading.Direction.BY_MEANING), Guarding.declared(survey), Progress.SILENT);
        BitSet leaving =
                study.whatIf().people(people.stream().map(String::strip).toList());
        if (format == Format.json) {
            console.answer(Json.text(WhatIfJson.departures(study, leaving)));
        } else {
            WhatIfJson.departureLines(study, leaving).forEach(console::answer);
        }
        return ExitCode.OK;
    }
}
