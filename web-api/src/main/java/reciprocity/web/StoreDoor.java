package reciprocity.web;

import reciprocity.model.SurveyStore;

/** The store as a server sees it: it may still be starting. */
public interface StoreDoor {

    /** What the database is doing. */
    enum State {
        /** It does not answer yet. */
        STARTING,
        /** It answers. */
        READY,
        /** It did not come up. */
        FAILED
    }

    /**
     * What the database is doing.
     *
     * @param state what it is doing
     * @param message the same for a reader
     * @param detail the last line it said, or empty
     * @param store which store it is, without secrets
     */
    record Status(State state, String message, String detail, String store) {}

    /** What the database is doing now. */
    Status status();

    /** The name of the survey that the server brings by itself just now, such as the sample of a demonstration; else empty. */
    default String coming() {
        return "";
    }

    /**
     * The store.
     *
     * @throws NotReadyException if it does not answer yet
     */
    SurveyStore store();
}
