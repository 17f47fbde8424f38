package reciprocity.analysis.silo;

import reciprocity.analysis.kernel.LabelledTies;

/**
 * Assortativity of arcs among people inside, and the share of arcs that stay inside a label, under assignments of labels; NaN
 * without ties, the first with one label only too. Hot.
 */
final class Mixture extends CountedStatistic {

    static final int FIGURES = 2;

    private final LabelledTies ties;

    Mixture(LabelledTies ties, int labels) {
        super(ties, labels);
        this.ties = ties;
    }

    @Override
    void measure(int draw, double[] figures) {
        long inside = counts.inside(draw);
        int arcs = ties.arcs();
        figures[0] =
                arcs == 0 ? Double.NaN : GroupAssortativity.coefficient(inside, arcs, counts.sentTimesReceived(draw));
        figures[1] = arcs == 0 ? Double.NaN : (double) inside / arcs;
    }
}
