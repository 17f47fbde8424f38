package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

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

    /** The code of each entry of the rows of ties either way, read from the row's person. O(m). */
    static byte[] of(Rows either, Rows out, Rows in) {
        byte[] codes = new byte[either.entries()];
        add(either, out, in, 0, either.people(), codes);
        return codes;
    }

    /** The same of the rows of some people, into codes that were 0. */
    static void add(Rows either, Rows out, Rows in, int first, int end, byte[] codes) {
        for (int person = first; person < end; person++) {
            add(either, out, person, THERE, codes);
            add(either, in, person, BACK, codes);
        }
    }

    /**
     * Reads a row of {@code some}, all of which stands in the same row of {@code either} in the same order; once it is at an end,
     * its last neighbour is met no more. Without a branch, which would be guessed wrong every other time. Hot.
     */
    private static void add(Rows either, Rows some, int person, int code, byte[] codes) {
        int next = some.begin(person);
        int last = some.end(person) - 1;
        if (next > last) {
            return;
        }
        int end = either.end(person);
        for (int at = either.begin(person); at < end; at++) {
            int met = some.neighbour(Math.min(next, last)) == either.neighbour(at) ? 1 : 0;
            codes[at] |= (byte) (met * code);
            next += met;
        }
    }
}
