package reciprocity.analysis.significance;

/** Figures of assignments of labels, one or several at a time. Used by one thread, so it may keep its own work space. */
@FunctionalInterface
public interface LabelStatistic {

    /**
     * Measures one assignment.
     *
     * @param labels the label of each person; must not be changed
     * @param figures where the figures go; NaN where one is undefined
     */
    void measure(int[] labels, double[] figures);

    /** One that measures several assignments side by side for little more than the price of one. */
    interface SideBySide extends LabelStatistic {

        /** How many assignments it measures at once. */
        int atOnce();

        /**
         * Takes one of the assignments to be measured next.
         *
         * @param place which one, below {@link #atOnce()}; 0 first, then 1 and so on
         * @param labels the label of each person; must neither be changed nor kept
         */
        void take(int place, int[] labels);

        /**
         * Measures the assignments taken.
         *
         * @param figures for each of them where its figures go; NaN where one is undefined
         * @param count how many were taken
         */
        void measure(double[][] figures, int count);

        @Override
        default void measure(int[] labels, double[] figures) {
            take(0, labels);
            measure(new double[][] {figures}, 1);
        }
    }
}
