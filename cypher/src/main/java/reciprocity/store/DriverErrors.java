package reciprocity.store;

import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import reciprocity.model.StoreUnavailableException;

/**
 * The driver's exceptions as the port's one. What the server says is not repeated, since it may quote people's names;
 * its code is, and its own words stay in the cause.
 */
final class DriverErrors {

    private DriverErrors() {}

    /** Runs a call to the driver, with its exceptions told as {@link StoreUnavailableException}. */
    static <T> T told(String place, Supplier<T> call) {
        try {
            return call.get();
        } catch (Neo4jException e) {
            throw told(place, e);
        } catch (IllegalStateException e) {
            // So the driver answers calls after it was closed.
            throw new StoreUnavailableException("the connection to Neo4j at %s is closed".formatted(place), false, e);
        }
    }

    static StoreUnavailableException told(String place, Neo4jException e) {
        if (e instanceof AuthenticationException) {
            return new StoreUnavailableException(
                    "Neo4j at %s refuses this user and password".formatted(place), false, e);
        }
        if (hasCause(e, SSLException.class)) {
            return new StoreUnavailableException(
                    "the certificate of Neo4j at %s is not one this machine trusts".formatted(place), false, e);
        }
        if (e instanceof SecurityException) {
            return new StoreUnavailableException(
                    "Neo4j at %s does not allow this user what is needed (%s)".formatted(place, e.code()), false, e);
        }
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            return new StoreUnavailableException("Neo4j at %s cannot be reached".formatted(place), true, e);
        }
        return new StoreUnavailableException(
                "Neo4j at %s could not do what was asked (%s)".formatted(place, e.code()),
                e instanceof RetryableException,
                e);
    }

    private static boolean hasCause(Throwable e, Class<? extends Throwable> kind) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a uniqueness rule of the schema refused, as it does where somebody else was faster. */
    static boolean taken(Neo4jException e) {
        return "Neo.ClientError.Schema.ConstraintValidationFailed".equals(e.code());
    }
}
