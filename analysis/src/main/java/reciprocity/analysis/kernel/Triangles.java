package reciprocity.analysis.kernel;

import reciprocity.graph.TieGraph;

/** Three people who are all joined, whichever way their ties go: how many there are around each person, and of which kind. */
public final class Triangles {

    private final long[] ofPerson;
    private final long[] ofCodes;
    private final long total;

    private Triangles(long[] ofPerson, long[] ofCodes, long total) {
        this.ofPerson = ofPerson;
        this.ofCodes = ofCodes;
        this.total = total;
    }

    /**
     * Finds every triangle once, from its end of least degree: O(m sqrt(m)) time, O(n + m) memory. Latapy (2008),
     * doi:10.1016/j.tcs.2008.07.017.
     */
    public static Triangles of(TieGraph ties) {
        int people = ties.people();
        DegreeOrder order = DegreeOrder.of(ties);
        long[] ofPerson = new long[people];
        long[] ofCodes = new long[64];
        byte[] marks = new byte[people];
        for (int a = 0; a < people; a++) {
            if (order.end(a) - order.begin(a) < 2) {
                continue;
            }
            for (int at = order.begin(a); at < order.end(a); at++) {
                marks[order.neighbour(at)] = (byte) order.code(at);
            }
            for (int ab = order.begin(a); ab < order.end(a); ab++) {
                int b = order.neighbour(ab);
                long around = 0;
                for (int bc = order.begin(b); bc < order.end(b); bc++) {
                    int c = order.neighbour(bc);
                    int ac = marks[c];
                    if (ac != 0) {
                        ofCodes[order.code(ab) | order.code(bc) << 2 | ac << 4]++;
                        ofPerson[c]++;
                        around++;
                    }
                }
                ofPerson[a] += around;
                ofPerson[b] += around;
            }
            for (int at = order.begin(a); at < order.end(a); at++) {
                marks[order.neighbour(at)] = 0;
            }
        }
        long total = 0;
        for (long count : ofCodes) {
            total += count;
        }
        return new Triangles(ofPerson, ofCodes, total);
    }

    /** How many triangles there are. */
    public long total() {
        return total;
    }

    /** How many triangles a person is in. */
    public long of(int person) {
        return ofPerson[person];
    }

    /** How many triangles a, b, c have these codes of a to b, b to c and a to c, in the order they were found. */
    long of(int ab, int bc, int ac) {
        return ofCodes[ab | bc << 2 | ac << 4];
    }
}
