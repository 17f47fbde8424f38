package reciprocity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.analysis.report.Audience;
import reciprocity.analysis.report.Insight;
import reciprocity.analysis.report.Report;
import reciprocity.export.ReportJson;
import reciprocity.graph.Reading;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
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

    @Mixin
    private final AnswerFormat format = new AnswerFormat();

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
        Study study = found(survey, question, read.before());
        format.print(
                console,
                () -> ReportJson.of(study, audience, Version.of()),
                () -> lines(study.report().forAudience(audience)));
        return ExitCode.OK;
    }

    /** A study whose report is made, with a bar meanwhile. */
    private Study found(Survey survey, Question question, @Nullable Survey before) {
        try (Console.Bar bar = console.bar("Looking")) {
            Study study = new Study(survey, question, Guarding.always(survey.settings()), bar, before);
            bar.at(0, 1, "findings");
            study.report();
            bar.at(1, 1, "");
            return study;
        }
    }

    private static List<String> lines(Report report) {
        List<String> lines = new ArrayList<>(List.of(report.lead(), report.leadContext()));
        int number = 1;
        for (Insight insight : report.insights()) {
            lines.add("");
            lines.add("%d. %s".formatted(number++, insight.sentence()));
            lines.add("   " + insight.context());
            insight.why().forEach(why -> lines.add("   " + why));
            lines.add("   But: " + insight.caution());
            lines.add("   So: " + insight.action());
            @Nullable String rows = rows(insight);
            if (rows != null) {
                lines.add("   " + rows);
            }
        }
        report.withheld()
                .forEach(one -> lines.add("Not said: %d about %s, %s".formatted(one.count(), one.topic(), one.why())));
        return lines;
    }

    private static @Nullable String rows(Insight insight) {
        var rows = insight.evidence().rows();
        return rows.isEmpty()
                ? null
                : "Evidence: %d rows, the first %s"
                        .formatted(rows.size(), rows.get(0).origin());
    }
}
