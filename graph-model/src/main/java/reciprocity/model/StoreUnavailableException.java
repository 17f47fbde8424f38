package reciprocity.model;

import org.jspecify.annotations.Nullable;

/** The store cannot be reached, or refuses. Says whether trying again may help; never carries a secret. */
public final class StoreUnavailableException extends RuntimeException {

    private final boolean retryable;

    /**
     * @param message what happened, fit to show to a user
     * @param retryable whether the same call may succeed later
     * @param cause what the driver said, or null
     */
    public StoreUnavailableException(String message, boolean retryable, @Nullable Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    /** Whether the same call may succeed later. */
    public boolean retryable() {
        return retryable;
    }
}
