package reciprocity.analysis.report;

import reciprocity.analysis.significance.LabelStatistic;
import reciprocity.graph.Rows;

/** The share of people labelled 1 who are in the largest part that hangs together among them. Hot: once a shuffle. */
final class LargestPart implements LabelStatistic {

    private final Rows rows;
    private final int[] people;
    private final boolean[] open;
    private final int[] those;
    private final int[] queue;

    LargestPart(Rows symmetric, int[] people) {
        this.rows = symmetric;
        this.people = people.clone();
        this.open = new boolean[symmetric.people()];
        this.those = new int[people.length];
        this.queue = new int[people.length];
    }

    @Override
    public void measure(int[] labels, double[] figures) {
        int marked = 0;
        for (int i = 0; i < people.length; i++) {
            if (labels[i] == 1) {
                open[people[i]] = true;
                those[marked++] = people[i];
            }
        }
        // Every one of them is reached from somebody, so that nobody stays open for the next measuring.
        int largest = 0;
        for (int i = 0; i < marked; i++) {
            if (open[those[i]]) {
                largest = Math.max(largest, sizeFrom(those[i]));
            }
        }
        figures[0] = marked == 0 ? Double.NaN : (double) largest / marked;
    }

    private int sizeFrom(int first) {
        int tail = 0;
        queue[tail++] = first;
        open[first] = false;
        for (int head = 0; head < tail; head++) {
            int end = rows.end(queue[head]);
            for (int at = rows.begin(queue[head]); at < end; at++) {
                int other = rows.neighbour(at);
                if (open[other]) {
                    open[other] = false;
                    queue[tail++] = other;
                }
            }
        }
        return tail;
    }
}
