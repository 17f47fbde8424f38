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

    private DegreeOrder(int people, int pairs) {
        this.offsets = new int[people + 1];
        this.neighbours = new int[pairs + 1];
        this.codes = new byte[pairs + 1];
    }

    static DegreeOrder of(TieGraph ties) {
        Rows either = ties.either();
        int people = ties.people();
        int[] degrees = new int[people];
        for (int person = 0; person < people; person++) {
            degrees[person] = either.degree(person);
        }
        byte[] joined = TieCode.of(either, ties.out(), ties.in());
        DegreeOrder order = new DegreeOrder(people, ties.undirectedTies());
        for (int person = 0; person < people; person++) {
            order.fill(person, either, degrees, joined);
        }
        return order;
    }

    /** Writes every neighbour down and goes on only past those that are kept: a branch would be guessed wrong half the time. Hot. */
    private void fill(int person, Rows either, int[] degrees, byte[] joined) {
        int degree = degrees[person];
        int kept = offsets[person];
        int end = either.end(person);
        for (int at = either.begin(person); at < end; at++) {
            int neighbour = either.neighbour(at);
            neighbours[kept] = neighbour;
            codes[kept] = joined[at];
            int more = degrees[neighbour] - degree;
            kept += more > 0 || (more == 0 && neighbour > person) ? 1 : 0;
        }
        offsets[person + 1] = kept;
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
