package reciprocity.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.graph.Reading;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Study;

/** A question put to files or to a stored survey, for what leaves the house: few people are guarded as in the API. */
final class StoredQuestion {

    @Mixin
    private final StoredOptions from = new StoredOptions();

    @Mixin
    private final QuestionOptions asked = new QuestionOptions();

    @Option(
            names = "--raw",
            description = "In CSV, leave texts that a spreadsheet would take for formulas as they are.")
    private boolean raw;

    /** The study of ties read by their meaning and direction. */
    Study study(Console console, Premises premises, Progress progress) {
        var question = asked.question(Reading.Direction.BY_MEANING);
        Survey survey = from.survey(console, premises);
        return new Study(survey, question, Guarding.always(survey.settings()), progress);
    }

    /** Whether texts stay as they are. */
    boolean raw() {
        return raw;
    }
}
