package reciprocity.study;

/** A survey was asked for something that it does not have, or in a way that has no answer. */
public final class UnanswerableException extends RuntimeException {

    private final String parameter;
    private final String value;
    private final String rule;

    /**
     * @param parameter what was asked with, such as {@code tie}
     * @param value what was given
     * @param rule what would have been right
     */
    public UnanswerableException(String parameter, String value, String rule) {
        super("%s is '%s'; it must be %s".formatted(parameter, value, rule));
        this.parameter = parameter;
        this.value = value;
        this.rule = rule;
    }

    /** What was asked with. */
    public String parameter() {
        return parameter;
    }

    /** What was given. */
    public String value() {
        return value;
    }

    /** What would have been right. */
    public String rule() {
        return rule;
    }
}
