package reciprocity.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import reciprocity.intake.Finding;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.Severity;
import reciprocity.intake.SurveyFiles;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;

/** The files of a survey on the command line. */
final class FileOptions {

    @Option(names = "--people", paramLabel = "FILE", description = "The roster: CSV or XLSX, one person a row.")
    private @Nullable Path people;

    @Option(names = "--ties", paramLabel = "FILE", description = "The answers: CSV or XLSX, one tie a row.")
    private @Nullable Path ties;

    @Option(names = "--survey", paramLabel = "FILE", description = "survey.json: what the kinds of tie mean. Optional.")
    private @Nullable Path survey;

    boolean given() {
        return people != null || ties != null;
    }

    /** The files, or a refusal that names the missing one. */
    SurveyFiles files() {
        if (people == null || ties == null) {
            String missing = people == null ? "--people" : "--ties";
            throw new RefusedException("Missing %s FILE; both --people and --ties are needed.".formatted(missing));
        }
        return new SurveyFiles(people, ties, survey);
    }

    IntakeResult read(IntakeOptions options) {
        return SurveyReader.read(files(), options);
    }

    /** The survey of the files; where they are refused, one line an error. */
    Survey survey(IntakeOptions options, Console console) {
        return survey(files(), options, console);
    }

    /** The survey of these files; where they are refused, one line an error. */
    static Survey survey(SurveyFiles files, IntakeOptions options, Console console) {
        return accepted(SurveyReader.read(files, options), console);
    }

    /** The survey that was read; where the files are refused, one line an error. */
    static Survey accepted(IntakeResult result, Console console) {
        Survey read = result.survey();
        if (read == null) {
            throw new RefusedException(errors(result));
        }
        result.findings(Severity.WARNING).forEach(warning -> console.say("Warning: " + warning.message()));
        return read;
    }

    static List<String> errors(IntakeResult result) {
        return result.findings(Severity.ERROR).stream().map(Finding::message).toList();
    }
}
