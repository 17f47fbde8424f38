package reciprocity.analysis.silo;

import java.util.Arrays;
import reciprocity.analysis.significance.LabelStatistic;

/** Assortativity of arcs among people inside under an assignment of labels; NaN without ties or with one label only. */
final class Mixture implements LabelStatistic {

    private final InsideGraph graph;
    private final long[] sent;
    private final long[] received;

    Mixture(InsideGraph graph, int labels) {
        this.graph = graph;
        this.sent = new long[labels];
        this.received = new long[labels];
    }

    @Override
    public void measure(int[] labels, double[] figures) {
        Arrays.fill(sent, 0);
        Arrays.fill(received, 0);
        long inside = 0;
        for (int v = 0; v < labels.length; v++) {
            for (int at = graph.begin(v); at < graph.end(v); at++) {
                int other = labels[graph.target(at)];
                sent[labels[v]]++;
                received[other]++;
                inside += other == labels[v] ? 1 : 0;
            }
        }
        double products = 0;
        for (int label = 0; label < sent.length; label++) {
            products += (double) sent[label] * received[label];
        }
        figures[0] = graph.arcs() == 0 ? Double.NaN : GroupAssortativity.coefficient(inside, graph.arcs(), products);
    }

    /** How many arcs stay inside under an assignment. */
    long inside(int[] labels) {
        long inside = 0;
        for (int v = 0; v < labels.length; v++) {
            for (int at = graph.begin(v); at < graph.end(v); at++) {
                inside += labels[graph.target(at)] == labels[v] ? 1 : 0;
            }
        }
        return inside;
    }
}
