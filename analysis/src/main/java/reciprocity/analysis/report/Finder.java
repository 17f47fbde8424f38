package reciprocity.analysis.report;

/** Looks for what is worth saying on one topic. */
@FunctionalInterface
interface Finder {

    /** Says what it finds, or counts why it does not. */
    void find(Surveyed surveyed, Findings findings);
}
