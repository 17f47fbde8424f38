package reciprocity.analysis.silo;

import reciprocity.analysis.kernel.Homophily;
import reciprocity.analysis.kernel.LabelledTies;

/** The silo score of every group in one pass over the arcs for several assignments; NaN where it is undefined. Hot. */
final class InbreedingHomophily extends CountedStatistic {

    private final InsideGraph graph;

    InbreedingHomophily(InsideGraph graph, LabelledTies ties) {
        super(ties, graph.groups());
        this.graph = graph;
    }

    @Override
    void measure(int draw, double[] scores) {
        for (int group = 0; group < graph.groups(); group++) {
            scores[group] = Homophily.inbreeding(
                    counts.inside(draw, group), counts.sent(draw, group), graph.size(group), graph.people());
        }
    }
}
