package reciprocity.analysis.scenario;

import reciprocity.analysis.kernel.Acquaintances;
import reciprocity.analysis.kernel.Homophily;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * How far the organization as a whole keeps to its groups: the mean of the groups' silo scores, each group weighing as much as
 * it has people, over ties in either direction taken as two arcs; in [-1, 1]. Groups without ties, and a group that is
 * everybody, have no score and do not count; without any score it is undefined (NO_TIES, SINGLE_GROUP). Kept up to date while
 * ties are added. After Coleman, J. S. (1958), Relational analysis, Human Organization 17(4).
 */
final class SiloStrength {

    private final Inside inside;
    private final long[] sent;
    private final long[] within;

    SiloStrength(Inside inside) {
        this.inside = inside;
        this.sent = new long[inside.groups()];
        this.within = new long[inside.groups()];
        Acquaintances ties = inside.ties();
        for (int v = 0; v < inside.people(); v++) {
            int label = inside.label(v);
            sent[label] += ties.degree(v);
            for (int at = 0; at < ties.degree(v); at++) {
                within[label] += inside.label(ties.neighbour(v, at)) == label ? 1 : 0;
            }
        }
    }

    /** The strength as it is. */
    Figure now() {
        return mean(-1, -1);
    }

    /** The strength with one more tie between two groups, which are not the same. */
    Figure with(int oneGroup, int otherGroup) {
        return mean(oneGroup, otherGroup);
    }

    /** Takes in a tie between two groups, which are not the same. */
    void join(int oneGroup, int otherGroup) {
        sent[oneGroup]++;
        sent[otherGroup]++;
    }

    private Figure mean(int oneGroup, int otherGroup) {
        double sum = 0;
        long scored = 0;
        boolean ties = false;
        for (int group = 0; group < sent.length; group++) {
            long arcs = sent[group] + (group == oneGroup || group == otherGroup ? 1 : 0);
            ties |= arcs > 0;
            double score = Homophily.inbreeding(within[group], arcs, inside.size(group), inside.people());
            if (!Double.isNaN(score)) {
                sum += inside.size(group) * score;
                scored += inside.size(group);
            }
        }
        if (scored == 0) {
            return Figure.undefined(ties ? Reason.SINGLE_GROUP : Reason.NO_TIES);
        }
        return Figure.of(sum / scored);
    }
}
