package reciprocity.analysis.silo;

import java.util.Arrays;
import reciprocity.analysis.kernel.Homophily;
import reciprocity.analysis.significance.LabelStatistic;

/** The silo score of every group in one pass over the arcs; NaN where it is undefined. Hot: one pass a shuffle. */
final class InbreedingHomophily implements LabelStatistic {

    private final InsideGraph graph;
    private final long[] sent;
    private final long[] inside;

    InbreedingHomophily(InsideGraph graph) {
        this.graph = graph;
        this.sent = new long[graph.groups()];
        this.inside = new long[graph.groups()];
    }

    @Override
    public void measure(int[] labels, double[] scores) {
        Arrays.fill(sent, 0);
        Arrays.fill(inside, 0);
        for (int v = 0; v < labels.length; v++) {
            int own = labels[v];
            int end = graph.end(v);
            int stays = 0;
            for (int at = graph.begin(v); at < end; at++) {
                if (labels[graph.target(at)] == own) {
                    stays++;
                }
            }
            inside[own] += stays;
            sent[own] += end - graph.begin(v);
        }
        for (int group = 0; group < sent.length; group++) {
            scores[group] = Homophily.inbreeding(inside[group], sent[group], graph.size(group), graph.people());
        }
    }
}
