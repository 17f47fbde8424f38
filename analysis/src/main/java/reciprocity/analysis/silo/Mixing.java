package reciprocity.analysis.silo;

import reciprocity.analysis.kernel.LabelCounts;
import reciprocity.analysis.kernel.LabelledTies;
import reciprocity.analysis.significance.LabelStatistic;

/**
 * How ties mix groups under an assignment of groups: E-I on arcs, E-I on undirected ties, assortativity on arcs. Hot: one
 * pass over the ties for several assignments. The network has ties.
 */
final class Mixing implements LabelStatistic.SideBySide {

    static final int FIGURES = 3;

    private final LabelledTies ties;
    private final LabelCounts counts;

    Mixing(LabelledTies ties, int groups) {
        this.ties = ties;
        this.counts = new LabelCounts(ties, groups);
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
            long arcs = ties.arcs();
            long inside = counts.inside(draw);
            long pairs = ties.pairs();
            figures[draw][0] = (arcs - 2.0 * inside) / arcs;
            figures[draw][1] = (pairs - 2.0 * counts.pairsInside(draw)) / pairs;
            figures[draw][2] = GroupAssortativity.coefficient(inside, arcs, counts.sentTimesReceived(draw));
        }
    }
}
