package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Each joined pair once, kept with the end of smaller degree (of the smaller number where degrees are equal). A row then has
 * at most sqrt(2m) entries, which bounds the search for triangles by O(m sqrt(m)) even around a hub.
 */
final class DegreeOrder {

    private final int[] offsets;
    private final int[] neighbours;
    private final byte[] codes;

    private DegreeOrder(int[] offsets, int[] neighbours, byte[] codes) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.codes = codes;
    }

    static DegreeOrder of(TieGraph ties) {
        Rows either = ties.either();
        int people = ties.people();
        int[] offsets = new int[people + 1];
        int[] neighbours = new int[ties.undirectedTies()];
        byte[] codes = new byte[neighbours.length];
        int kept = 0;
        for (int person = 0; person < people; person++) {
            int there = ties.out().begin(person);
            int back = ties.in().begin(person);
            for (int at = either.begin(person); at < either.end(person); at++) {
                int neighbour = either.neighbour(at);
                int code = 0;
                if (there < ties.out().end(person) && ties.out().neighbour(there) == neighbour) {
                    code |= TieCode.THERE;
                    there++;
                }
                if (back < ties.in().end(person) && ties.in().neighbour(back) == neighbour) {
                    code |= TieCode.BACK;
                    back++;
                }
                if (before(either, person, neighbour)) {
                    neighbours[kept] = neighbour;
                    codes[kept++] = (byte) code;
                }
            }
            offsets[person + 1] = kept;
        }
        return new DegreeOrder(offsets, neighbours, codes);
    }

    private static boolean before(Rows rows, int a, int b) {
        int difference = rows.degree(a) - rows.degree(b);
        return difference < 0 || (difference == 0 && a < b);
    }

    int begin(int person) {
        return offsets[person];
    }

    int end(int person) {
        return offsets[person + 1];
    }

    int neighbour(int position) {
        return neighbours[position];
    }

    /** How the row's person and the neighbour are joined, read from the row's person. */
    int code(int position) {
        return codes[position];
    }
}
