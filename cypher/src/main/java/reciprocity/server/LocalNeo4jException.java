package reciprocity.server;

import org.jspecify.annotations.Nullable;

/** The local database cannot be started, or did not come up; the message says what to do and is fit to show to a user. */
public final class LocalNeo4jException extends RuntimeException {

    LocalNeo4jException(String message) {
        this(message, null);
    }

    LocalNeo4jException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
