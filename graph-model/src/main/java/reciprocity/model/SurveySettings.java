package reciprocity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a survey's declaration says besides its kinds.
 *
 * @param name the name of the survey
 * @param wave the wave, such as {@code 2026-04}, or null
 * @param groups the columns by which people may be grouped, the first being the usual one
 * @param minimumGroup the smallest group of which figures may be shown, or null where nothing was declared
 * @param stages the stages of the partnership spectrum, lowest first
 */
public record SurveySettings(
        String name,
        @Nullable String wave,
        List<String> groups,
        @Nullable Integer minimumGroup,
        List<PartnershipStage> stages) {

    /** The smallest group shown where a survey declares nothing. */
    public static final int DEFAULT_MINIMUM_GROUP = 5;

    /** The stages used where a survey declares none. */
    public static final List<PartnershipStage> DEFAULT_STAGES = List.of(
            new PartnershipStage("cooperation", 0.25, 0.25),
            new PartnershipStage("collaboration", 0.5, 0.5),
            new PartnershipStage("leadership partnership", 0.75, 0.75));

    public SurveySettings {
        name = Texts.identifier("survey name", name);
        groups = List.copyOf(groups);
        stages = List.copyOf(stages);
        if (minimumGroup != null && minimumGroup < 1) {
            throw new IllegalArgumentException("minimumGroup is %d; it must be 1 or more".formatted(minimumGroup));
        }
    }

    /** Settings of a survey that declares only its name. */
    public static SurveySettings of(String name) {
        return new SurveySettings(name, null, List.of("department"), null, DEFAULT_STAGES);
    }

    /**
     * The smallest group that the API, the page, reports and exports show: the declared one, but never below
     * {@value #DEFAULT_MINIMUM_GROUP}.
     */
    public int shownMinimumGroup() {
        return minimumGroup == null ? DEFAULT_MINIMUM_GROUP : Math.max(DEFAULT_MINIMUM_GROUP, minimumGroup);
    }
}
