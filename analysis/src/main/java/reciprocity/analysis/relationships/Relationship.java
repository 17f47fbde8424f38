package reciprocity.analysis.relationships;

/** With whom a leader has a relationship. */
public enum Relationship {
    /** The person the leader reports to. */
    BOSS,
    /** The people who report to the leader. */
    REPORTS,
    /** Those of the same boss, and those of the same group and level. */
    COLLEAGUES,
    /** External people. */
    CUSTOMERS,
    /** Those of other groups. */
    DEPARTMENTS,
    /** Those whose role is support staff: a sixth line that enters neither reach nor reciprocal. */
    SUPPORT_STAFF;

    /** Whether it is one of the five. */
    public boolean counted() {
        return this != SUPPORT_STAFF;
    }
}
