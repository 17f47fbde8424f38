package reciprocity.analysis.report;

import java.util.Arrays;
import reciprocity.analysis.significance.LabelStatistic;
import reciprocity.graph.Rows;

/** For each pair of groups minus the ratio of ties, both ways, to those expected; NaN where none are. Hot: once a shuffle. */
final class PairShortfall implements LabelStatistic {

    private final int groups;
    private final int arcs;

    /** Where the ties of each person begin in {@code targets}, by place among the people, and where the last ones end. */
    private final int[] begins;

    /** To whom ties go, as places among the people. */
    private final int[] targets;

    private final int[] receiving;
    private final int[] ties;
    private final int[] sent;
    private final int[] received;

    PairShortfall(Rows out, int[] people, int groups) {
        this.groups = groups;
        this.arcs = out.entries();
        int[] place = new int[out.people()];
        for (int i = 0; i < people.length; i++) {
            place[people[i]] = i;
        }
        this.begins = new int[people.length + 1];
        for (int i = 0; i < people.length; i++) {
            begins[i + 1] = begins[i] + out.degree(people[i]);
        }
        this.targets = new int[begins[people.length]];
        this.receiving = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            for (int at = begins[i]; at < begins[i + 1]; at++) {
                targets[at] = place[out.neighbour(out.begin(people[i]) + at - begins[i])];
                receiving[targets[at]]++;
            }
        }
        this.ties = new int[groups * groups];
        this.sent = new int[groups];
        this.received = new int[groups];
    }

    @Override
    public void measure(int[] labels, double[] figures) {
        Arrays.fill(ties, 0);
        Arrays.fill(sent, 0);
        Arrays.fill(received, 0);
        for (int i = 0; i < receiving.length; i++) {
            int row = labels[i] * groups;
            int end = begins[i + 1];
            for (int at = begins[i]; at < end; at++) {
                ties[row + labels[targets[at]]]++;
            }
            sent[labels[i]] += end - begins[i];
            received[labels[i]] += receiving[i];
        }
        int at = 0;
        for (int one = 0; one < groups; one++) {
            for (int other = one + 1; other < groups; other++) {
                double expected = expected(one, other);
                figures[at++] = expected == 0 ? Double.NaN : -ties(one, other) / expected;
            }
        }
    }

    /** Ties between two groups, both ways, of the assignment measured last. */
    double ties(int one, int other) {
        return (double) ties[one * groups + other] + ties[other * groups + one];
    }

    /** Ties that the activity of two groups would give, both ways, of the assignment measured last. */
    double expected(int one, int other) {
        return arcs == 0 ? 0 : ((double) sent[one] * received[other] + (double) sent[other] * received[one]) / arcs;
    }
}
