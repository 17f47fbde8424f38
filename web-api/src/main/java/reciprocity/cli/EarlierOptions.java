package reciprocity.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyFiles;
import reciprocity.model.Survey;

/** The files of the wave before. */
final class EarlierOptions {

    @Option(
            names = "--before-people",
            paramLabel = "FILE",
            description = "The roster of the wave before, for what changed. Optional.")
    private @Nullable Path people;

    @Option(names = "--before-ties", paramLabel = "FILE", description = "The answers of the wave before.")
    private @Nullable Path ties;

    @Option(names = "--before-survey", paramLabel = "FILE", description = "survey.json of the wave before. Optional.")
    private @Nullable Path survey;

    boolean given() {
        return people != null || ties != null || survey != null;
    }

    /** The wave before; null where none is given. */
    @Nullable
    Survey survey(Console console) {
        if (!given()) {
            return null;
        }
        if (people == null || ties == null) {
            String missing = people == null ? "--before-people" : "--before-ties";
            throw new RefusedException("Missing %s FILE; the wave before needs both.".formatted(missing));
        }
        return FileOptions.survey(new SurveyFiles(people, ties, survey), IntakeOptions.byMeaning(), console);
    }
}
