package reciprocity.analysis.response;

/** What a share of answers allows. The thresholds are survey vendors' guidance, no law of nature; they are printed. */
public enum Badge {
    /** Every use: at least {@value #ALL} of those asked answered. */
    ALL_USES,
    /** Directions, not single figures: at least {@value #SOME} answered. */
    DIRECTIONAL,
    /** No results about single people: fewer answered, or nobody was asked. */
    NO_PERSON_LEVEL;

    /** The least share for every use. */
    public static final double ALL = 0.80;

    /** The least share for directions. */
    public static final double SOME = 0.65;

    private static final double EQUAL = 1e-12;

    /** Whether results about single people may be told. */
    public boolean personLevel() {
        return this != NO_PERSON_LEVEL;
    }

    static Badge of(double rate) {
        if (rate >= ALL - EQUAL) {
            return ALL_USES;
        }
        return rate >= SOME - EQUAL ? DIRECTIONAL : NO_PERSON_LEVEL;
    }
}
