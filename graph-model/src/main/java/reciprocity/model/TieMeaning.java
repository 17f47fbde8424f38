package reciprocity.model;

/** What a kind of tie says about two people. */
public enum TieMeaning {
    /** Help, advice, recognition, resources: the source supports the target. */
    SUPPORT("SUPPORTS"),
    /** The source trusts the target. */
    TRUST("TRUSTS"),
    /** The source shares a purpose with the target. */
    PURPOSE("ALIGNED_ON"),
    /** The source mentors the target. */
    MENTORING("MENTORS"),
    /** The source reports to the target. */
    REPORTING("REPORTS_TO"),
    /** The source asks the target before deciding. */
    DECISION("CONSULTS"),
    /** Any other kind. */
    OTHER("TIED_TO");

    private final String relationship;

    TieMeaning(String relationship) {
        this.relationship = relationship;
    }

    /** The relationship type that ties of this meaning have in the graph database. */
    public String relationship() {
        return relationship;
    }
}
