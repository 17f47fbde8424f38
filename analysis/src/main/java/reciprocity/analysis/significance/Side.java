package reciprocity.analysis.significance;

/** Which tail of chance a question is about. */
public enum Side {
    /** As large as the observed figure, or larger. */
    UPPER,
    /** As small as the observed figure, or smaller. */
    LOWER,
    /** As far out on either side. */
    TWO_SIDED
}
