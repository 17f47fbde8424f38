package reciprocity.analysis.silo;

import reciprocity.analysis.kernel.LabelCounts;
import reciprocity.analysis.kernel.LabelledTies;
import reciprocity.analysis.significance.LabelStatistic;

/**
 * Assortativity of arcs among people inside, and the share of arcs that stay inside a label, under assignments of labels; NaN
 * without ties, the first with one label only too. Hot.
 */
final class Mixture implements LabelStatistic.SideBySide {

    static final int FIGURES = 2;

    private final LabelledTies ties;
    private final LabelCounts counts;

    Mixture(LabelledTies ties, int labels) {
        this.ties = ties;
        this.counts = new LabelCounts(ties, labels);
    }

    @Override
    public int atOnce() {
        return counts.atOnce();
    }

    @Override
    public void take(int place, int[] labels) {
        counts.take(place, labels);
    }

    @Override
    public void measure(double[][] figures, int count) {
        counts.count(count);
        for (int draw = 0; draw < count; draw++) {
            long inside = counts.inside(draw);
            int arcs = ties.arcs();
            figures[draw][0] = arcs == 0
                    ? Double.NaN
                    : GroupAssortativity.coefficient(inside, arcs, counts.sentTimesReceived(draw));
            figures[draw][1] = arcs == 0 ? Double.NaN : (double) inside / arcs;
        }
    }
}
