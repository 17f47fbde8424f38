package reciprocity.analysis.report;

import java.util.Arrays;
import reciprocity.analysis.significance.LabelStatistic;
import reciprocity.graph.Rows;

/** The share of people labelled 1 who are in the largest part that hangs together among them. Hot: once a shuffle. */
final class LargestPart implements LabelStatistic {

    private final Rows rows;
    private final int[] people;
    private final boolean[] open;
    private final int[] queue;

    LargestPart(Rows symmetric, int[] people) {
        this.rows = symmetric;
        this.people = people.clone();
        this.open = new boolean[symmetric.people()];
        this.queue = new int[people.length];
    }

    @Override
    public void measure(int[] labels, double[] figures) {
        Arrays.fill(open, false);
        int marked = 0;
        for (int i = 0; i < people.length; i++) {
            if (labels[i] == 1) {
                open[people[i]] = true;
                marked++;
            }
        }
        int largest = 0;
        for (int person : people) {
            if (open[person]) {
                largest = Math.max(largest, sizeFrom(person));
            }
        }
        figures[0] = marked == 0 ? Double.NaN : (double) largest / marked;
    }

    private int sizeFrom(int first) {
        int tail = 0;
        queue[tail++] = first;
        open[first] = false;
        for (int head = 0; head < tail; head++) {
            for (int at = rows.begin(queue[head]); at < rows.end(queue[head]); at++) {
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
