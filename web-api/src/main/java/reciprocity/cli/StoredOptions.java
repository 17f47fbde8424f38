package reciprocity.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.document.Particulars;
import reciprocity.export.IntakeCounts;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySummary;
import reciprocity.study.Studies;

/** A survey from files or from the store. */
final class StoredOptions {

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Mixin
    private final EarlierOptions earlier = new EarlierOptions();

    @Option(names = "--stored", paramLabel = "SURVEY", description = "A survey in Neo4j by its id, in place of files.")
    private @Nullable String stored;

    /**
     * A survey with what is known beside it.
     *
     * @param survey the survey
     * @param before the wave before, or null
     * @param intake what became of its files' rows; null where it was stored without
     */
    record Read(Survey survey, @Nullable Survey before, Particulars.@Nullable Intake intake) {}

    Read read(Console console, Premises premises) {
        if (stored == null) {
            return readFiles(console);
        }
        if (files.given() || earlier.given()) {
            throw new RefusedException("Give either --stored SURVEY or --people FILE and --ties FILE, not both.");
        }
        SurveyId id;
        try {
            id = new SurveyId(stored);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
        try (OpenStore open = premises.openStore(settings.given(), console)) {
            Survey survey = open.store().survey(id);
            Survey before = new Studies(open::store)
                    .earlier(SurveySummary.of(survey))
                    .map(SurveySummary::id)
                    .map(open.store()::survey)
                    .orElse(null);
            Particulars.Intake intake =
                    open.store().findImport(id).map(IntakeCounts::of).orElse(null);
            return new Read(survey, before, intake);
        }
    }

    private Read readFiles(Console console) {
        IntakeResult result = files.read(IntakeOptions.byMeaning());
        Survey survey = FileOptions.accepted(result, console);
        return new Read(survey, earlier.survey(console), IntakeCounts.of(result.report()));
    }
}
