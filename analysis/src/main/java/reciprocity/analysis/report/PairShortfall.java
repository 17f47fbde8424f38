package reciprocity.analysis.report;

import java.util.Arrays;
import reciprocity.analysis.significance.LabelStatistic;
import reciprocity.graph.Rows;

/** For each pair of groups minus the ratio of ties, both ways, to those expected; NaN where none are. Hot: once a shuffle. */
final class PairShortfall implements LabelStatistic {

    private final Rows out;
    private final int[] people;
    private final int groups;
    private final int[] place;
    private final double[] ties;
    private final double[] sent;
    private final double[] received;

    PairShortfall(Rows out, int[] people, int groups) {
        this.out = out;
        this.people = people.clone();
        this.groups = groups;
        this.place = new int[out.people()];
        for (int i = 0; i < people.length; i++) {
            place[people[i]] = i;
        }
        this.ties = new double[groups * groups];
        this.sent = new double[groups];
        this.received = new double[groups];
    }

    @Override
    public void measure(int[] labels, double[] figures) {
        Arrays.fill(ties, 0);
        Arrays.fill(sent, 0);
        Arrays.fill(received, 0);
        for (int i = 0; i < people.length; i++) {
            int row = labels[i];
            for (int at = out.begin(people[i]); at < out.end(people[i]); at++) {
                int column = labels[place[out.neighbour(at)]];
                ties[row * groups + column]++;
                sent[row]++;
                received[column]++;
            }
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
        return ties[one * groups + other] + ties[other * groups + one];
    }

    /** Ties that the activity of two groups would give, both ways, of the assignment measured last. */
    double expected(int one, int other) {
        return out.entries() == 0 ? 0 : (sent[one] * received[other] + sent[other] * received[one]) / out.entries();
    }
}
