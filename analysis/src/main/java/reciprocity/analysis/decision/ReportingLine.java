package reciprocity.analysis.decision;

/**
 * A reporting line whose two ends both answered.
 *
 * @param boss the number of the one reported to
 * @param report the number of the one who reports
 * @param asked who asks whom before deciding
 */
public record ReportingLine(int boss, int report, Asked asked) {

    /** Who asks whom before deciding. */
    public enum Asked {
        /** Both ask each other. */
        LEADER_LEADER,
        /** Only the boss asks. */
        ASKING_DOWN,
        /** Only the report asks. */
        ASKING_UP,
        /** Neither asks. */
        SILENT;

        static Asked of(boolean bossAsks, boolean reportAsks) {
            if (bossAsks) {
                return reportAsks ? LEADER_LEADER : ASKING_DOWN;
            }
            return reportAsks ? ASKING_UP : SILENT;
        }
    }
}
