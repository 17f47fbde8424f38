package reciprocity.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.intake.IntakeOptions;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;

/** A survey from files or from the store. */
final class StoredOptions {

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Option(names = "--stored", paramLabel = "SURVEY", description = "A survey in Neo4j by its id, in place of files.")
    private @Nullable String stored;

    Survey survey(Console console, Premises premises) {
        if (stored == null) {
            return files.survey(IntakeOptions.byMeaning(), console);
        }
        if (files.given()) {
            throw new RefusedException("Give either --stored SURVEY or --people FILE and --ties FILE, not both.");
        }
        SurveyId id;
        try {
            id = new SurveyId(stored);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
        try (OpenStore open = premises.openStore(settings.given(), console)) {
            return open.store().survey(id);
        }
    }
}
