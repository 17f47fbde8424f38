package reciprocity.analysis.partnership;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.model.PartnershipStage;

/**
 * The stages of the leadership partnership spectrum, lowest first. A level reaches a stage where both axes reach its
 * thresholds, equal within 1e-12; below all of them is contact.
 *
 * @param stages the stages by name with their thresholds
 */
public record Spectrum(List<PartnershipStage> stages) {

    /** What a pair below every stage is called. */
    public static final String CONTACT = "contact";

    /** What a pair is called of which a rating is missing. */
    public static final String UNCONFIRMED = "UNCONFIRMED";

    static final double EQUAL = 1e-12;

    public Spectrum {
        stages = List.copyOf(stages);
    }

    /** The names from contact upwards, in which a pair's step counts. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(CONTACT));
        stages.forEach(stage -> names.add(stage.name()));
        return names;
    }

    /** Where a pair stands of which all four ratings are there. */
    Place place(double trust, double purpose) {
        int step = 0;
        for (int i = 0; i < stages.size(); i++) {
            if (reaches(trust, stages.get(i).trust())
                    && reaches(purpose, stages.get(i).purpose())) {
                step = i + 1;
            }
        }
        return new Place(step, names().get(step), Limit.of(trust, purpose), next(step, trust, purpose));
    }

    /** Where a pair stands of which a rating is missing. */
    static Place unconfirmed() {
        return new Place(Place.UNCONFIRMED, UNCONFIRMED, null, null);
    }

    private static boolean reaches(double level, double threshold) {
        return level >= threshold - EQUAL;
    }

    private Place.@Nullable Distance next(int step, double trust, double purpose) {
        if (step == stages.size()) {
            return null;
        }
        PartnershipStage stage = stages.get(step);
        return new Place.Distance(stage.name(), missing(stage.trust(), trust), missing(stage.purpose(), purpose));
    }

    private static double missing(double threshold, double level) {
        return reaches(level, threshold) ? 0 : threshold - level;
    }
}
