package reciprocity.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.analysis.report.Audience;
import reciprocity.analysis.report.Insight;
import reciprocity.analysis.report.Report;
import reciprocity.export.Json;
import reciprocity.export.ReportJson;
import reciprocity.graph.Reading;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Question;
import reciprocity.study.Study;

/** What is worth saying of a survey, in sentences. */
@Command(
        name = "findings",
        description = {
            "Prints what is worth saying of a survey, in sentences: the one that would change a decision most first.",
            "From files, without a database, or with --stored from Neo4j. Ties are read by their meaning and direction."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity findings --people people.csv --ties ties.csv --survey survey.json --audience leader"
        })
final class FindingsCommand implements Callable<Integer> {

    /** How findings are printed. */
    enum Format {
        json,
        text
    }

    @Mixin
    private final StoredOptions from = new StoredOptions();

    @Mixin
    private final QuestionOptions asked = new QuestionOptions();

    @Option(
            names = "--audience",
            defaultValue = "consultant",
            description = "leader: ten findings without the people behind them; consultant: twenty with them."
                    + " Default: ${DEFAULT-VALUE}.")
    private Audience audience = Audience.CONSULTANT;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    private final Console console;
    private final Premises premises;

    FindingsCommand(Console console, Premises premises) {
        this.console = console;
        this.premises = premises;
    }

    @Override
    public Integer call() {
        Question question = asked.question(Reading.Direction.BY_MEANING);
        StoredOptions.Read read = from.read(console, premises);
        Survey survey = read.survey();
        Study study = new Study(survey, question, Guarding.always(survey.settings()), Progress.SILENT, read.before());
        if (format == Format.json) {
            console.answer(Json.text(ReportJson.of(study, audience, Version.of())));
        } else {
            print(study.report().forAudience(audience));
        }
        return ExitCode.OK;
    }

    private void print(Report report) {
        console.answer(report.lead());
        console.answer(report.leadContext());
        int number = 1;
        for (Insight insight : report.insights()) {
            console.answer("");
            console.answer("%d. %s".formatted(number++, insight.sentence()));
            console.answer("   " + insight.context());
            insight.why().forEach(why -> console.answer("   " + why));
            console.answer("   But: " + insight.caution());
            console.answer("   So: " + insight.action());
            @Nullable String rows = rows(insight);
            if (rows != null) {
                console.answer("   " + rows);
            }
        }
        report.withheld()
                .forEach(one ->
                        console.answer("Not said: %d about %s, %s".formatted(one.count(), one.topic(), one.why())));
    }

    private static @Nullable String rows(Insight insight) {
        var rows = insight.evidence().rows();
        return rows.isEmpty()
                ? null
                : "Evidence: %d rows, the first %s"
                        .formatted(rows.size(), rows.get(0).origin());
    }
}
