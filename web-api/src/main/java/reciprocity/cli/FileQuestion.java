package reciprocity.cli;

import picocli.CommandLine.Mixin;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Study;

/** A question put to files: what every command begins with that prints figures of files. */
final class FileQuestion {

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final QuestionOptions asked = new QuestionOptions();

    /** The study of ties read by their meaning and direction. */
    Study byMeaning(Console console, Progress progress) {
        return study(Reading.Direction.BY_MEANING, IntakeOptions.byMeaning(), console, progress);
    }

    /** The study of ties as the files have them; kinds of tie must be named. */
    Study asFiled(Console console, Progress progress) {
        if (!asked.tieGiven()) {
            throw new RefusedException("Missing --tie KIND[,KIND...] or --tie all.");
        }
        return study(Reading.Direction.AS_FILED, IntakeOptions.asFiled(), console, progress);
    }

    private Study study(Reading.Direction direction, IntakeOptions options, Console console, Progress progress) {
        // The question first: a wrong option is said before large files are read.
        var question = asked.question(direction);
        Survey survey = files.survey(options, console);
        return new Study(survey, question, Guarding.declared(survey), progress);
    }
}
