package reciprocity.analysis.variant;

import reciprocity.analysis.bridge.BrokerageRoles.Role;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.Grouping;
import reciprocity.graph.Rows;

/** Ordered pairs that a person stands between, tied themselves or not, by role: from counts of groups, O(m + n times groups). */
final class ClosedBrokerage {

    private final Grouping groups;
    private final long[] from;
    private final long[] to;
    private final long[] both;

    private ClosedBrokerage(Grouping groups) {
        this.groups = groups;
        this.from = new long[groups.groups()];
        this.to = new long[groups.groups()];
        this.both = new long[groups.groups()];
    }

    static Scores of(Measured measured, Role role) {
        ClosedBrokerage counts = new ClosedBrokerage(measured.groups());
        Rows out = measured.ties().out();
        Rows in = measured.ties().in();
        Rows mutual = measured.ties().mutual();
        double[] pairs = new double[measured.people()];
        for (int person = 0; person < pairs.length; person++) {
            counts.add(in, person, counts.from, 1);
            counts.add(out, person, counts.to, 1);
            counts.add(mutual, person, counts.both, 1);
            pairs[person] = counts.pairs(
                    role, measured.groups().of(person), in.degree(person), out.degree(person), mutual.degree(person));
            counts.add(in, person, counts.from, -1);
            counts.add(out, person, counts.to, -1);
            counts.add(mutual, person, counts.both, -1);
        }
        return Scores.of(pairs);
    }

    private void add(Rows rows, int person, long[] byGroup, int step) {
        for (int at = rows.begin(person); at < rows.end(person); at++) {
            byGroup[groups.of(rows.neighbour(at))] += step;
        }
    }

    /** Sender and receiver must differ, so whoever is tied both ways is taken off once where the groups allow it. */
    private long pairs(Role role, int own, long senders, long receivers, long mutual) {
        long inside = from[own] * to[own] - both[own];
        long sameOther = -inside;
        for (int group = 0; group < from.length; group++) {
            sameOther += from[group] * to[group] - both[group];
        }
        long entering = (senders - from[own]) * to[own];
        long leaving = from[own] * (receivers - to[own]);
        long all = senders * receivers - mutual;
        return switch (role) {
            case COORDINATOR -> inside;
            case ITINERANT -> sameOther;
            case GATEKEEPER -> entering;
            case REPRESENTATIVE -> leaving;
            case LIAISON -> all - inside - sameOther - entering - leaving;
            case TOTAL -> all;
        };
    }
}
