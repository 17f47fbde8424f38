package reciprocity.analysis.silo;

/** Whose answers a figure stands on. External people are left out of both. */
public enum Basis {
    /** Every tie there is, whoever sent it: a missing answer is no tie. */
    OBSERVED,
    /** Only ties sent by respondents; the others' are unknown. Group sizes count the whole roster. */
    RESPONDENTS
}
