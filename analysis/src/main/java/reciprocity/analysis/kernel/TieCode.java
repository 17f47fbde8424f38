package reciprocity.analysis.kernel;

/** How a pair of people is joined, as two bits: bit 0 a tie from the first to the second, bit 1 one back. */
final class TieCode {

    /** From the first to the second. */
    static final int THERE = 1;

    /** From the second to the first. */
    static final int BACK = 2;

    /** Both ways. */
    static final int MUTUAL = 3;

    private TieCode() {}

    /** The code of the pair read from the other end. */
    static int turned(int code) {
        return (code & THERE) << 1 | code >> 1;
    }
}
