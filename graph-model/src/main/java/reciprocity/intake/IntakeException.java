package reciprocity.intake;

/** A file is not there or the machine fails to read it; bad data never raises this but becomes a {@link Finding}. */
public final class IntakeException extends RuntimeException {

    IntakeException(String message, Throwable cause) {
        super(message, cause);
    }
}
