package reciprocity.analysis.silo;

import reciprocity.analysis.kernel.LabelCounts;
import reciprocity.analysis.kernel.LabelledTies;
import reciprocity.analysis.significance.LabelStatistic;

/** Figures of assignments of labels that follow from counts of ties, taken in one pass over the ties for several of them. Hot. */
abstract class CountedStatistic implements LabelStatistic.SideBySide {

    final LabelCounts counts;

    CountedStatistic(LabelledTies ties, int labels) {
        this.counts = new LabelCounts(ties, labels);
    }

    @Override
    public final int atOnce() {
        return counts.atOnce();
    }

    @Override
    public final void take(int place, int[] labels) {
        counts.take(place, labels);
    }

    @Override
    public final void measure(double[][] figures, int count) {
        counts.count(count);
        for (int draw = 0; draw < count; draw++) {
            measure(draw, figures[draw]);
        }
    }

    /** Writes the figures of one assignment, from its counts. */
    abstract void measure(int draw, double[] figures);
}
