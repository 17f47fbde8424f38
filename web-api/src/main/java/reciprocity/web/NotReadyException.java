package reciprocity.web;

/** The database does not answer yet, or did not come up. */
public final class NotReadyException extends RuntimeException {

    private final boolean failed;

    /**
     * @param status what the database is doing
     */
    public NotReadyException(StoreDoor.Status status) {
        super(status.message());
        this.failed = status.state() == StoreDoor.State.FAILED;
    }

    /** Whether waiting will not help. */
    boolean failed() {
        return failed;
    }
}
