package reciprocity.analysis.silo;

/** Whose answers a figure stands on, and who counts as one of the people. */
public enum Basis {
    /** Everybody of the roster, external or not, and every tie there is, whoever sent it: a missing answer is no tie. */
    OBSERVED,
    /**
     * Everybody who is not external, and only ties that respondents sent; the others' are unknown. Group sizes count
     * respondents and others alike.
     */
    RESPONDENTS
}
