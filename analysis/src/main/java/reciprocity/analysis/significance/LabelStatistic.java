package reciprocity.analysis.significance;

/** Figures of one assignment of labels. Used by one thread, so it may keep its own work space. */
@FunctionalInterface
public interface LabelStatistic {

    /**
     * Measures one assignment.
     *
     * @param labels the label of each person; must not be changed
     * @param figures where the figures go; NaN where one is undefined
     */
    void measure(int[] labels, double[] figures);
}
