package reciprocity.analysis.silo;

import reciprocity.analysis.kernel.LabelledTies;

/**
 * How ties mix groups under an assignment of groups: E-I on arcs, E-I on undirected ties, assortativity on arcs. Hot: one
 * pass over the ties for several assignments. The network has ties.
 */
final class Mixing extends CountedStatistic {

    static final int FIGURES = 3;

    private final LabelledTies ties;

    Mixing(LabelledTies ties, int groups) {
        super(ties, groups);
        this.ties = ties;
    }

    @Override
    void measure(int draw, double[] figures) {
        long arcs = ties.arcs();
        long inside = counts.inside(draw);
        long pairs = ties.pairs();
        figures[0] = (arcs - 2.0 * inside) / arcs;
        figures[1] = (pairs - 2.0 * counts.pairsInside(draw)) / pairs;
        figures[2] = GroupAssortativity.coefficient(inside, arcs, counts.sentTimesReceived(draw));
    }
}
