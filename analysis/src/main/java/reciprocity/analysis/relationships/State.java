package reciprocity.analysis.relationships;

/** What passes between a leader and the people of one relationship. */
public enum State {
    /** There are such people, and no tie to any of them. */
    NONE,
    /** The leader gives and gets nothing back; or gives to no fewer than the others who give, never both ways. */
    GIVEN_ONLY,
    /** The leader receives and gives nothing back; or more of them give than receive, never both ways. */
    RECEIVED_ONLY,
    /** With at least one of them both ways. */
    MUTUAL,
    /** There are no such people. */
    NA
}
