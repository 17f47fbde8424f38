package reciprocity.graph;

/** Sums of weights from two sets of rows; where those are coded each different sum is computed once. Hot. */
final class StrengthSums {

    private static final int MOST_PAIRS = 1 << 16;

    private final Rows first;
    private final Rows second;
    private final Strengths sums;
    private final StrengthCodes values = new StrengthCodes();

    /** The code of each pair of codes, plus one; 0 as long as nobody has asked. */
    private final short[] pairs;

    private final int width;
    private final boolean ready;
    private byte[] codes;

    private StrengthSums(Rows first, Rows second, int size) {
        this.first = first;
        this.second = second;
        this.width = second.codes() + 1;
        int most = (first.codes() + 1) * width;
        boolean coded = first.codes() > 0 && second.codes() > 0 && most <= MOST_PAIRS;
        this.pairs = new short[coded ? most : 0];
        this.codes = new byte[size];
        this.sums = new Strengths(values, codes);
        this.ready = coded && most <= StrengthCodes.MOST;
        if (ready) {
            for (int pair = 0; pair < most; pair++) {
                double sum = first.coded(pair / width - 1) + second.coded(pair % width - 1) + 0.0;
                pairs[pair] = (short) (values.code(sum) + 1);
            }
        } else if (!coded) {
            values.code(0.0);
        }
    }

    /** Whether every sum that can be has its code already, so that several threads may set sums. */
    boolean ready() {
        return ready;
    }

    /** Room for so many sums. */
    static StrengthSums of(Rows first, Rows second, int size) {
        return new StrengthSums(first, second, size);
    }

    /** Sets a sum to the weights at a position of each of both, a negative one standing for nothing. */
    void set(int at, int there, int back) {
        if (pairs.length > 0 && codes.length > 0) {
            int pair = (there < 0 ? 0 : first.code(there) + 1) * width + (back < 0 ? 0 : second.code(back) + 1);
            int code = pairs[pair] - 1;
            if (code >= 0) {
                codes[at] = (byte) code;
                return;
            }
            code = values.code(sum(there, back) + 0.0);
            if (code >= 0) {
                pairs[pair] = (short) (code + 1);
                codes[at] = (byte) code;
                return;
            }
            codes = new byte[0];
        }
        sums.set(at, sum(there, back));
    }

    private double sum(int there, int back) {
        return (there < 0 ? 0 : first.weight(there)) + (back < 0 ? 0 : second.weight(back));
    }

    /** The sums. */
    Strengths sums() {
        return sums;
    }
}
