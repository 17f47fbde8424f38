package reciprocity.model;

/** Which way a question asks. Ties flow from giver to receiver, whichever way the question was put. */
public enum Asks {
    /** "Whom do you help?": the person asked is the source of the tie. */
    GIVES,
    /** "Who helps you?": the person named is the source of the tie, the person asked its target. */
    RECEIVES
}
