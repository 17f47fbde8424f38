package reciprocity.intake;

/** How much a finding weighs. */
public enum Severity {
    /** The rule is broken; nothing is imported. */
    ERROR,
    /** The import goes on; somebody should look. */
    WARNING,
    /** How something was read that could have been read in another way. */
    NOTE
}
