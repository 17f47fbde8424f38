package reciprocity.analysis.partnership;

/** Which of the two axes is lower, by more than a tenth of the scale. */
public enum Limit {
    /** Trust is behind purpose. */
    TRUST,
    /** Purpose is behind trust. */
    PURPOSE,
    /** Neither is. */
    BOTH;

    /** How far one axis must be behind the other (delta). */
    public static final double MARGIN = 0.1;

    /** Which axis holds back a pair at these levels. */
    static Limit of(double trust, double purpose) {
        if (trust < purpose - MARGIN - Spectrum.EQUAL) {
            return TRUST;
        }
        return purpose < trust - MARGIN - Spectrum.EQUAL ? PURPOSE : BOTH;
    }
}
