package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Grouping;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/** Ties counted by the groups of their ends, once for all metrics of this package. O(n + m + groups squared). */
final class GroupTies {

    private final Grouping groups;
    private final long[] arcs;
    private final double[] weights;
    private final long[] sent;
    private final long[] received;
    private final long[] eitherInside;
    private final long[] eitherEnds;

    private GroupTies(Grouping groups, TieGraph ties) {
        int many = groups.groups();
        this.groups = groups;
        this.arcs = new long[many * many];
        this.weights = new double[many * many];
        this.sent = new long[many];
        this.received = new long[many];
        this.eitherInside = new long[many];
        this.eitherEnds = new long[many];
        countArcs(ties.out());
        countEither(ties.either());
    }

    static GroupTies of(Measured measured) {
        return measured.once(GroupTies.class, m -> new GroupTies(m.groups(), m.ties()));
    }

    private void countArcs(Rows out) {
        int many = groups.groups();
        for (int person = 0; person < out.people(); person++) {
            int row = groups.of(person);
            sent[row] += out.degree(person);
            for (int at = out.begin(person); at < out.end(person); at++) {
                int column = groups.of(out.neighbour(at));
                received[column]++;
                arcs[row * many + column]++;
                weights[row * many + column] += out.weight(at);
            }
        }
    }

    private void countEither(Rows either) {
        for (int person = 0; person < either.people(); person++) {
            int own = groups.of(person);
            eitherEnds[own] += either.degree(person);
            for (int at = either.begin(person); at < either.end(person); at++) {
                if (either.neighbour(at) > person && groups.of(either.neighbour(at)) == own) {
                    eitherInside[own]++;
                }
            }
        }
    }

    int groups() {
        return groups.groups();
    }

    int size(int group) {
        return groups.size(group);
    }

    long arcs(int row, int column) {
        return arcs[row * groups() + column];
    }

    double weight(int row, int column) {
        return weights[row * groups() + column];
    }

    long sent(int group) {
        return sent[group];
    }

    long received(int group) {
        return received[group];
    }

    long inside(int group) {
        return arcs(group, group);
    }

    /** All arcs. */
    long arcs() {
        return sum(sent);
    }

    /** All arcs inside a group. */
    long inside() {
        long inside = 0;
        for (int group = 0; group < groups(); group++) {
            inside += inside(group);
        }
        return inside;
    }

    /** Undirected ties inside a group. */
    long eitherInside(int group) {
        return eitherInside[group];
    }

    /** Undirected ties inside any group. */
    long eitherInside() {
        return sum(eitherInside);
    }

    /** Ends of undirected ties at a group: the sum of its undirected degrees. */
    long eitherEnds(int group) {
        return eitherEnds[group];
    }

    /** All undirected ties. */
    long either() {
        return sum(eitherEnds) / 2;
    }

    /** The sum over groups of arcs sent times arcs received. */
    double sentTimesReceived() {
        double sum = 0;
        for (int group = 0; group < groups(); group++) {
            sum += (double) sent[group] * received[group];
        }
        return sum;
    }

    /** (E - I) / (E + I), or the reason given where both are 0. */
    static Figure externalInternal(long external, long internal, Reason none) {
        long all = external + internal;
        return all == 0 ? Figure.undefined(none) : Figure.of((double) (external - internal) / all);
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }
}
