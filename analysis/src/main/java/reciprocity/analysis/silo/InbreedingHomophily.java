package reciprocity.analysis.silo;

import reciprocity.analysis.kernel.Homophily;
import reciprocity.analysis.kernel.LabelCounts;
import reciprocity.analysis.kernel.LabelledTies;
import reciprocity.analysis.significance.LabelStatistic;

/** The silo score of every group in one pass over the arcs for several assignments; NaN where it is undefined. Hot. */
final class InbreedingHomophily implements LabelStatistic.SideBySide {

    private final InsideGraph graph;
    private final LabelCounts counts;

    InbreedingHomophily(InsideGraph graph, LabelledTies ties) {
        this.graph = graph;
        this.counts = new LabelCounts(ties, graph.groups());
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
    public void measure(double[][] scores, int count) {
        counts.count(count);
        for (int draw = 0; draw < count; draw++) {
            for (int group = 0; group < graph.groups(); group++) {
                scores[draw][group] = Homophily.inbreeding(
                        counts.inside(draw, group), counts.sent(draw, group), graph.size(group), graph.people());
            }
        }
    }
}
