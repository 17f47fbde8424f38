package reciprocity.cli;

/** A setting breaks a rule. Secrets never stand in the message. */
public final class SettingsException extends RuntimeException {

    /**
     * @param name the setting
     * @param value what it was, or stars where it is a secret
     * @param rule what would have been right
     */
    public SettingsException(String name, String value, String rule) {
        super("%s is '%s'; it must be %s".formatted(name, value, rule));
    }
}
