package reciprocity.analysis.silo;

import java.util.Arrays;
import reciprocity.analysis.significance.LabelStatistic;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * How ties mix groups under an assignment of groups: E-I on arcs, E-I on undirected ties, assortativity on arcs. Hot: one
 * pass over the ties an assignment. The network has ties.
 */
final class Mixing implements LabelStatistic {

    static final int FIGURES = 3;

    private final TieGraph ties;
    private final long[] sent;
    private final long[] received;

    Mixing(TieGraph ties, int groups) {
        this.ties = ties;
        this.sent = new long[groups];
        this.received = new long[groups];
    }

    @Override
    public void measure(int[] labels, double[] figures) {
        Arrays.fill(sent, 0);
        Arrays.fill(received, 0);
        Rows out = ties.out();
        for (int person = 0; person < labels.length; person++) {
            sent[labels[person]] += out.degree(person);
            received[labels[person]] += ties.in().degree(person);
        }
        double products = 0;
        for (int group = 0; group < sent.length; group++) {
            products += (double) sent[group] * received[group];
        }
        long arcs = out.entries();
        long inside = inside(out, labels);
        long either = ties.either().entries();
        figures[0] = (arcs - 2.0 * inside) / arcs;
        figures[1] = (either - 2.0 * inside(ties.either(), labels)) / either;
        figures[2] = GroupAssortativity.coefficient(inside, arcs, products);
    }

    private static long inside(Rows rows, int[] labels) {
        long inside = 0;
        for (int person = 0; person < labels.length; person++) {
            int own = labels[person];
            int end = rows.end(person);
            for (int at = rows.begin(person); at < end; at++) {
                inside += labels[rows.neighbour(at)] == own ? 1 : 0;
            }
        }
        return inside;
    }
}
