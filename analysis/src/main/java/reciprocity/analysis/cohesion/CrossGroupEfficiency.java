package reciprocity.analysis.cohesion;

import java.util.BitSet;
import reciprocity.analysis.kernel.Distances;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Grouping;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

/**
 * Efficiency across groups: the mean over pairs of people of different groups of one over their distance in either
 * direction, in [0, 1]; a pair without a path counts 0. External people leave the network first. Undefined without such a
 * pair (SINGLE_GROUP; TOO_FEW_NODES below two people). After Latora and Marchiori (2001),
 * doi:10.1103/PhysRevLett.87.198701.
 */
public final class CrossGroupEfficiency implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("efficiency.cross_group", "Efficiency across groups")
            .asks("In how few steps does something get from one group to another?")
            .is("mean over pairs of people of different groups of 1/d, d the steps over ties in either direction (ANY)"
                    + " through anybody, 0 without a path; external people left out")
            .range("[0, 1]", "index")
            .reads(
                    "1: everybody is joined to everybody of other groups; compare with efficiency.global; 0: no way leads"
                            + " across.")
            .undefined("TOO_FEW_NODES below two people, SINGLE_GROUP where no two are of different groups")
            .costs("O(nm/64) where many reach the same people at the same step, O(nm) at worst")
            .source(GlobalEfficiency.SOURCE);

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        BitSet outside = measured.network().externals();
        Grouping groups = measured.groups();
        double[] sizes = new double[groups.groups()];
        double people = 0;
        for (int person = 0; person < measured.people(); person++) {
            if (!outside.get(person)) {
                sizes[groups.of(person)]++;
                people++;
            }
        }
        double pairs = people * people;
        for (double size : sizes) {
            pairs -= size * size;
        }
        if (people < 2 || pairs == 0) {
            return Figure.undefined(people < 2 ? Reason.TOO_FEW_NODES : Reason.SINGLE_GROUP);
        }
        Rows either = within(measured.ties(), outside).either();
        return Figure.of(Distances.inverseBetween(either, groups.labels(), groups.groups()) / pairs);
    }

    /** The ties that touch nobody of a set, people keeping their numbers: who is left without ties adds nothing. */
    private static TieGraph within(TieGraph ties, BitSet outside) {
        if (outside.isEmpty()) {
            return ties;
        }
        TieGraphBuilder builder = TieGraph.builder(ties.people());
        Rows out = ties.out();
        for (int person = 0; person < out.people(); person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                if (!outside.get(person) && !outside.get(out.neighbour(at))) {
                    builder.tie(person, out.neighbour(at));
                }
            }
        }
        return builder.build();
    }
}
