package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * Who is joined with whom, both ways, to which ties can be added: the undirected graph of a what-if. Rows are ascending. Hot:
 * loops read {@code for (int at = 0; at < acquaintances.degree(v); at++) acquaintances.neighbour(v, at)}.
 */
public final class Acquaintances {

    private final int[][] rows;
    private final int[] degrees;

    private Acquaintances(int[][] rows, int[] degrees) {
        this.rows = rows;
        this.degrees = degrees;
    }

    /**
     * The part of symmetric rows among some people, who are renumbered {@code 0..k-1} in their order.
     *
     * @param people who stays, ascending
     */
    public static Acquaintances among(Rows either, int[] people) {
        int[] number = new int[either.people()];
        Arrays.fill(number, -1);
        for (int i = 0; i < people.length; i++) {
            number[people[i]] = i;
        }
        int[][] rows = new int[people.length][];
        int[] degrees = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            int[] row = new int[either.degree(people[i])];
            int size = 0;
            for (int at = either.begin(people[i]); at < either.end(people[i]); at++) {
                int other = number[either.neighbour(at)];
                if (other >= 0) {
                    row[size++] = other;
                }
            }
            rows[i] = row;
            degrees[i] = size;
        }
        return new Acquaintances(rows, degrees);
    }

    /** The same ties, to which others can be added without changing these. */
    public Acquaintances copy() {
        int[][] copied = new int[rows.length][];
        for (int i = 0; i < copied.length; i++) {
            copied[i] = Arrays.copyOf(rows[i], degrees[i]);
        }
        return new Acquaintances(copied, degrees.clone());
    }

    /** How many people there are. */
    public int people() {
        return rows.length;
    }

    /** How many others a person is joined with. */
    public int degree(int person) {
        return degrees[person];
    }

    /** One of those whom a person is joined with, in {@code 0..degree-1}, ascending. */
    public int neighbour(int person, int place) {
        return rows[person][place];
    }

    /** Whether two people are joined. */
    public boolean joined(int one, int other) {
        return Arrays.binarySearch(rows[one], 0, degrees[one], other) >= 0;
    }

    /** Joins two people who are not joined yet. */
    public void join(int one, int other) {
        insert(one, other);
        insert(other, one);
    }

    private void insert(int person, int other) {
        int place = -1 - Arrays.binarySearch(rows[person], 0, degrees[person], other);
        if (degrees[person] == rows[person].length) {
            rows[person] = Arrays.copyOf(rows[person], degrees[person] + 4);
        }
        int[] row = rows[person];
        System.arraycopy(row, place, row, place + 1, degrees[person] - place);
        row[place] = other;
        degrees[person]++;
    }

    /** The union of what those have whom a person is joined with, a bit set of 64 each. */
    long union(int person, long[] sets) {
        long union = 0;
        int[] row = rows[person];
        for (int at = 0; at < degrees[person]; at++) {
            union |= sets[row[at]];
        }
        return union;
    }

    /**
     * Steps from one person to everybody by breadth first search, O(n + m).
     *
     * @param steps filled with the steps, {@code none} where no path leads
     * @param queue work space for as many people
     */
    public void stepsFrom(int person, short[] steps, short none, int[] queue) {
        Arrays.fill(steps, none);
        steps[person] = 0;
        queue[0] = person;
        int size = 1;
        for (int head = 0; head < size; head++) {
            int v = queue[head];
            short next = (short) (steps[v] + 1);
            int[] row = rows[v];
            for (int at = 0; at < degrees[v]; at++) {
                if (steps[row[at]] == none) {
                    steps[row[at]] = next;
                    queue[size++] = row[at];
                }
            }
        }
    }

    /**
     * Brings steps from somebody up to date after two people were joined: who is nearer by way of the first to the second, and
     * whoever is nearer by way of them. O(ties of those who come nearer).
     *
     * @param steps the steps from somebody to everybody before; a large number where no path leads
     */
    public void shorten(short[] steps, int one, int other) {
        if (steps[one] + 1 >= steps[other]) {
            return;
        }
        int[] queue = new int[16];
        int size = 0;
        steps[other] = (short) (steps[one] + 1);
        queue[size++] = other;
        for (int head = 0; head < size; head++) {
            int v = queue[head];
            for (int at = 0; at < degrees[v]; at++) {
                int next = rows[v][at];
                if (steps[v] + 1 < steps[next]) {
                    steps[next] = (short) (steps[v] + 1);
                    if (size == queue.length) {
                        queue = Arrays.copyOf(queue, 2 * size);
                    }
                    queue[size++] = next;
                }
            }
        }
    }
}
