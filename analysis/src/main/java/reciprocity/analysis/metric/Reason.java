package reciprocity.analysis.metric;

/** Why a figure is undefined. */
public enum Reason {
    /** There are no ties that the figure could be about. */
    NO_TIES,
    /** Nothing is sent. */
    NO_OUT_TIES,
    /** Nothing is received. */
    NO_IN_TIES,
    /** All people are in one group. */
    SINGLE_GROUP,
    /** Too few people. */
    TOO_FEW_NODES,
    /** What should vary does not. */
    CONSTANT,
    /** No strong component of two or more people. */
    NO_CORE,
    /** Withheld, because it would tell about fewer people than may be shown. */
    SUPPRESSED,
    /** The formula has no value for these ties. */
    NOT_ASSESSABLE,
    /** The person did not answer. */
    NOT_RESPONDED,
    /** It stands on the paths between everybody, which are many; it is measured where it is named. */
    NOT_MEASURED
}
