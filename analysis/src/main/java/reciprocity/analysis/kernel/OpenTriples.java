package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/**
 * For each person v the open pairs a -&gt; v -&gt; b, a and b different and no tie a -&gt; b, by the labels of the three
 * (Gould &amp; Fernandez 1989, doi:10.2307/270949).
 *
 * <p>All pairs are counted from the labels of the targets of v; those that are closed are found in common rows and taken
 * off. Cost O(n + sum over ties a -&gt; v of the shorter of the rows of a and v, with a logarithm where they differ much).
 */
public final class OpenTriples {

    /** All three labels are equal. */
    public static final int AAA = 0;
    /** The ends share a label, the middle has another. */
    public static final int ABA = 1;
    /** The middle and the receiver share a label, the sender has another. */
    public static final int ABB = 2;
    /** The sender and the middle share a label, the receiver has another. */
    public static final int AAB = 3;
    /** All three labels differ. */
    public static final int ABC = 4;
    /** How many kinds of triple there are. */
    public static final int KINDS = 5;

    private static final int MUCH_LONGER = 16;

    private final Rows out;
    private final Rows in;
    private final int[] labels;
    private final long[] withLabel;
    private final boolean[] target;
    private final long[][] counts;

    private OpenTriples(Rows out, Rows in, int[] labels, int labelCount) {
        this.out = out;
        this.in = in;
        this.labels = labels;
        this.withLabel = new long[labelCount];
        this.target = new boolean[out.people()];
        this.counts = new long[KINDS][out.people()];
    }

    /**
     * Counts them.
     *
     * @param labels the label of each person, {@code 0..labelCount-1}
     * @return by kind, then by person
     */
    public static long[][] of(Rows out, Rows in, int[] labels, int labelCount) {
        OpenTriples triples = new OpenTriples(out, in, labels, labelCount);
        for (int person = 0; person < out.people(); person++) {
            if (in.degree(person) > 0 && out.degree(person) > 0) {
                triples.countThrough(person);
            }
        }
        return triples.counts;
    }

    private void countThrough(int middle) {
        for (int at = out.begin(middle); at < out.end(middle); at++) {
            target[out.neighbour(at)] = true;
            withLabel[labels[out.neighbour(at)]]++;
        }
        for (int at = in.begin(middle); at < in.end(middle); at++) {
            int sender = in.neighbour(at);
            countAll(middle, sender);
            takeOffClosed(middle, sender);
        }
        for (int at = out.begin(middle); at < out.end(middle); at++) {
            target[out.neighbour(at)] = false;
            withLabel[labels[out.neighbour(at)]] = 0;
        }
    }

    /** Every target of the middle as receiver, the sender among them. */
    private void countAll(int middle, int sender) {
        int own = labels[middle];
        int from = labels[sender];
        if (from == own) {
            counts[AAA][middle] += withLabel[own];
            counts[AAB][middle] += out.degree(middle) - withLabel[own];
        } else {
            counts[ABA][middle] += withLabel[from];
            counts[ABB][middle] += withLabel[own];
            counts[ABC][middle] += out.degree(middle) - withLabel[from] - withLabel[own];
        }
    }

    private void takeOffClosed(int middle, int sender) {
        if (target[sender]) {
            takeOff(middle, sender, sender);
        }
        if (out.degree(sender) > MUCH_LONGER * out.degree(middle)) {
            for (int at = out.begin(middle); at < out.end(middle); at++) {
                if (out.contains(sender, out.neighbour(at))) {
                    takeOff(middle, sender, out.neighbour(at));
                }
            }
        } else {
            for (int at = out.begin(sender); at < out.end(sender); at++) {
                if (target[out.neighbour(at)]) {
                    takeOff(middle, sender, out.neighbour(at));
                }
            }
        }
    }

    private void takeOff(int middle, int sender, int receiver) {
        counts[kind(labels[sender], labels[middle], labels[receiver])][middle]--;
    }

    private static int kind(int sender, int middle, int receiver) {
        if (sender == middle) {
            return middle == receiver ? AAA : AAB;
        }
        if (middle == receiver) {
            return ABB;
        }
        return sender == receiver ? ABA : ABC;
    }
}
