package reciprocity.analysis.partnership;

import org.jspecify.annotations.Nullable;

/**
 * Where a pair stands on the spectrum.
 *
 * @param step 0 for contact, then the stages upwards; {@value #UNCONFIRMED} where a rating is missing
 * @param stage the name of the stage
 * @param limit which axis is lower, or null where a rating is missing
 * @param next what is left to the next stage, or null at the highest one and where a rating is missing
 */
public record Place(
        int step,
        String stage,
        @Nullable Limit limit,
        @Nullable Distance next) {

    /** The step of a pair that is never promoted, because a rating is missing. */
    public static final int UNCONFIRMED = -1;

    /**
     * What is left to a stage.
     *
     * @param stage its name
     * @param trust how much trust is missing, in [0, 1]
     * @param purpose how much shared purpose is missing, in [0, 1]
     */
    public record Distance(String stage, double trust, double purpose) {}
}
