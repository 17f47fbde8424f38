package reciprocity.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.LeadershipJson;
import reciprocity.export.LeadershipText;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Leadership;
import reciprocity.study.Question;

/** What leaders ask: partnership, five relationships, decisions, mentoring, leader clusters. */
@Command(
        name = "leadership",
        description = {
            "Prints partnership of leaders, their five relationships, who asks whom before deciding, mentoring, and how"
                    + " leaders hang together.",
            "Each stands on the kinds of tie that mean it; survey.json says what kinds mean. No database is needed."
        },
        footer = {"", "Example:", "  reciprocity leadership --people people.csv --ties ties.csv --format json"})
final class LeadershipCommand implements Callable<Integer> {

    @Mixin
    private final FileOptions files = new FileOptions();

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = "Column that people are grouped by. Default: department.")
    private @Nullable String group;

    @Option(names = "--min-weight", paramLabel = "W", description = "Leave out rows below this weight.")
    private @Nullable Double minimumWeight;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where chance begins. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private final AnswerFormat format = new AnswerFormat();

    private final Console console;

    LeadershipCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Question question = new Question(
                java.util.List.of(), group, minimumWeight, Reading.Direction.BY_MEANING, seed, Question.PERMUTATIONS);
        Survey survey = files.survey(IntakeOptions.byMeaning(), console);
        Leadership leadership = Leadership.of(survey, question, Guarding.declared(survey));
        format.print(console, () -> LeadershipJson.of(leadership), () -> LeadershipText.lines(leadership));
        return ExitCode.OK;
    }
}
