package reciprocity.analysis.kernel;

import java.util.Arrays;

/**
 * How many ties stay among people of one label, for several labellings side by side: the labels that a person has in them
 * stand in one number, so that one look at a tie compares all of them. Eight labellings at once for up to 256 labels, four
 * for up to 65,536, two beyond. O(n + m) whether one is counted or all. For one thread. Hot.
 */
public final class LabelCounts {

    /** What an arc received counts beside an arc sent. */
    static final long RECEIVED = 1L << 32;

    private static final long SENT = RECEIVED - 1;

    private final LabelledTies ties;
    private final int labels;
    private final int bits;
    private final int most;
    private final long mask;
    private final long ones;
    private final long low;
    private final long high;
    private final long[] packed;
    private final long[] degrees;
    private final long[] inside;
    private final long[] insideBothWays;

    /** Counts under labels {@code 0..labels-1}. */
    public LabelCounts(LabelledTies ties, int labels) {
        this.ties = ties;
        this.labels = labels;
        this.bits = labels <= 1 << 8 ? 8 : labels <= 1 << 16 ? 16 : 32;
        this.mask = (1L << bits) - 1;
        this.most = (int) Math.min(Integer.MAX_VALUE, mask);
        this.ones = bits == 8 ? 0x0101010101010101L : bits == 16 ? 0x0001000100010001L : 0x0000000100000001L;
        this.high = ones << (bits - 1);
        this.low = ~high;
        this.packed = new long[ties.people()];
        this.degrees = new long[labels * atOnce()];
        this.inside = new long[labels * atOnce()];
        this.insideBothWays = new long[atOnce()];
    }

    /** How many labellings are counted at once. */
    public int atOnce() {
        return Long.SIZE / bits;
    }

    /**
     * Takes a labelling down as one of those to be counted next.
     *
     * @param lane which one, below {@link #atOnce()}; 0 first, because it forgets all others
     * @param labelling the label of each person
     */
    public void take(int lane, int[] labelling) {
        int shift = lane * bits;
        if (lane == 0) {
            for (int person = 0; person < labelling.length; person++) {
                packed[ties.place(person)] = labelling[person];
            }
        } else {
            for (int person = 0; person < labelling.length; person++) {
                packed[ties.place(person)] |= (long) labelling[person] << shift;
            }
        }
    }

    /** Counts under the first so many labellings that were taken; what was counted before is forgotten. */
    public void count(int count) {
        Arrays.fill(degrees, 0);
        Arrays.fill(inside, 0);
        Arrays.fill(insideBothWays, 0);
        for (int row = 0; row < packed.length; row++) {
            int middle = ties.middle(row);
            int bothWays = ties.begin(row);
            int oneWay = middle;
            int end = ties.end(row);
            // In stretches that no lane can overflow in; one for nearly everybody.
            do {
                int stopBothWays = Math.min(middle - bothWays, most) + bothWays;
                int stopOneWay = Math.min(end - oneWay, most) + oneWay;
                long twice = same(row, bothWays, stopBothWays);
                long once = same(row, oneWay, stopOneWay);
                if ((twice | once) != 0) {
                    add(packed[row], twice, once);
                }
                bothWays = stopBothWays;
                oneWay = stopOneWay;
            } while (bothWays < middle || oneWay < end);
            addDegrees(row, count);
        }
    }

    /** In each lane how many of a stretch have the label of the row's person. */
    private long same(int row, int from, int to) {
        long own = packed[row];
        long differing = 0;
        for (int at = from; at < to; at++) {
            long other = packed[ties.target(at)] ^ own;
            // The highest bit of a lane is set where any bit of it is: no lane can carry into the next.
            differing += ((((other & low) + low) | other) & high) >>> (bits - 1);
        }
        return (to - from) * ones - differing;
    }

    private void add(long own, long twice, long once) {
        long left = twice | once;
        while (left != 0) {
            int shift = Long.numberOfTrailingZeros(left) & -bits;
            int lane = shift / bits;
            long bothWays = twice >>> shift & mask;
            inside[lane * labels + (int) (own >>> shift & mask)] += 2 * bothWays + (once >>> shift & mask);
            insideBothWays[lane] += bothWays;
            left &= ~(mask << shift);
        }
    }

    private void addDegrees(int row, int count) {
        long own = packed[row];
        long degree = ties.degrees(row);
        for (int lane = 0; lane < count; lane++) {
            degrees[lane * labels + (int) (own >>> (lane * bits) & mask)] += degree;
        }
    }

    /** How many arcs people of a label send under a labelling. */
    public long sent(int labelling, int label) {
        return degrees[labelling * labels + label] & SENT;
    }

    /** How many arcs people of a label receive under a labelling. */
    public long received(int labelling, int label) {
        return degrees[labelling * labels + label] >>> 32;
    }

    /** How many arcs stay among people of a label under a labelling. */
    public long inside(int labelling, int label) {
        return inside[labelling * labels + label];
    }

    /** How many arcs stay among people of one label, whichever, under a labelling. */
    public long inside(int labelling) {
        long sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += inside(labelling, label);
        }
        return sum;
    }

    /** How many pairs of people tied either way have one label under a labelling. */
    public long pairsInside(int labelling) {
        return inside(labelling) - insideBothWays[labelling];
    }

    /** The sum over labels of arcs sent times arcs received, as a floating-point number. */
    public double sentTimesReceived(int labelling) {
        double products = 0;
        for (int label = 0; label < labels; label++) {
            products += (double) sent(labelling, label) * received(labelling, label);
        }
        return products;
    }
}
