package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.ChangeJson;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyFiles;
import reciprocity.model.Survey;
import reciprocity.study.Change;
import reciprocity.study.Question;

/** What changed from wave to wave. */
@Command(
        name = "waves",
        description = {
            "Prints what changed from each wave to the next, among the people who answered both.",
            "Give --people and --ties once a wave, the earliest first; --survey once a wave, once for all, or not at all.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity waves --people autumn/people.csv --ties autumn/ties.csv \\",
            "    --people spring/people.csv --ties spring/ties.csv --survey survey.json --format json"
        })
final class WavesCommand implements Callable<Integer> {

    @Option(names = "--people", paramLabel = "FILE", description = "The roster of a wave; once a wave.")
    private List<Path> people = new ArrayList<>();

    @Option(names = "--ties", paramLabel = "FILE", description = "The answers of a wave; once a wave.")
    private List<Path> ties = new ArrayList<>();

    @Option(names = "--survey", paramLabel = "FILE", description = "survey.json of a wave, or of all waves. Optional.")
    private List<Path> surveys = new ArrayList<>();

    @Mixin
    private final QuestionOptions asked = new QuestionOptions();

    @Mixin
    private final AnswerFormat format = new AnswerFormat();

    private final Console console;

    WavesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Question question = asked.question(Reading.Direction.BY_MEANING);
        List<Survey> waves = read();
        List<Change> changes = new ArrayList<>();
        for (int wave = 1; wave < waves.size(); wave++) {
            Survey before = waves.get(wave - 1);
            Survey after = waves.get(wave);
            changes.add(Change.of(before, after, question, Change.declared(before, after)));
        }
        format.print(console, () -> json(changes), () -> lines(changes));
        return ExitCode.OK;
    }

    private static ObjectNode json(List<Change> changes) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode steps = json.putArray("changes");
        changes.forEach(change -> steps.add(ChangeJson.forCommand(change)));
        return json;
    }

    private static List<String> lines(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> ChangeJson.lines(change).stream())
                .toList();
    }

    private List<Survey> read() {
        if (people.size() < 2 || people.size() != ties.size()) {
            throw new RefusedException(
                    "%d --people FILE and %d --ties FILE; give both once a wave, for two waves or more."
                            .formatted(people.size(), ties.size()));
        }
        if (surveys.size() > 1 && surveys.size() != people.size()) {
            throw new RefusedException("%d --survey FILE for %d waves; give one for each wave, one for all, or none."
                    .formatted(surveys.size(), people.size()));
        }
        List<Survey> waves = new ArrayList<>();
        for (int wave = 0; wave < people.size(); wave++) {
            Path survey = surveys.isEmpty() ? null : surveys.get(surveys.size() == 1 ? 0 : wave);
            waves.add(FileOptions.survey(
                    new SurveyFiles(people.get(wave), ties.get(wave), survey), IntakeOptions.byMeaning(), console));
        }
        return waves;
    }
}
