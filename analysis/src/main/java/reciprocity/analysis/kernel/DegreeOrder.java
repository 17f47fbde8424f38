package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Each joined pair once, kept with the end of smaller degree (of the smaller number where degrees are equal). A row then has
 * at most sqrt(2m) entries, which bounds the search for triangles by O(m sqrt(m)) even around a hub.
 */
final class DegreeOrder {

    private static final int PEOPLE_A_CHUNK = 1 << 11;

    private final int[] offsets;
    private final int[] neighbours;
    private final byte[] codes;

    private DegreeOrder(Rows either) {
        this.offsets = new int[either.people() + 1];
        this.neighbours = new int[either.entries() + 1];
        this.codes = new byte[either.entries() + 1];
    }

    /** Lays the pairs out by so many threads: chunks of people where they need not wait for each other, then close together. */
    static DegreeOrder of(TieGraph ties, int threads) {
        Rows either = ties.either();
        int people = ties.people();
        int[] degrees = new int[people];
        for (int person = 0; person < people; person++) {
            degrees[person] = either.degree(person);
        }
        byte[] joined = new byte[either.entries()];
        int[] kept = new int[people / PEOPLE_A_CHUNK + 1];
        DegreeOrder order = new DegreeOrder(either);
        Workers.share(threads, kept.length, () -> chunk -> {
            int first = chunk * PEOPLE_A_CHUNK;
            int end = (int) Math.min(people, (chunk + 1L) * PEOPLE_A_CHUNK);
            TieCode.add(either, ties.out(), ties.in(), first, end, joined);
            for (int person = first; person < end; person++) {
                kept[chunk] = order.fill(person, kept[chunk], either, degrees, joined);
            }
        });
        order.close(either, kept);
        return order;
    }

    /**
     * Writes every neighbour down and goes on only past those that are kept: a branch would be guessed wrong half the time. Hot.
     *
     * @param before how many the people of the chunk before this one have kept
     * @return how many with this person
     */
    private int fill(int person, int before, Rows either, int[] degrees, byte[] joined) {
        int degree = degrees[person];
        int start = either.begin(person / PEOPLE_A_CHUNK * PEOPLE_A_CHUNK);
        int kept = start + before;
        int end = either.end(person);
        for (int at = either.begin(person); at < end; at++) {
            int neighbour = either.neighbour(at);
            neighbours[kept] = neighbour;
            codes[kept] = joined[at];
            int more = degrees[neighbour] - degree;
            kept += more > 0 || (more == 0 && neighbour > person) ? 1 : 0;
        }
        offsets[person + 1] = kept - start;
        return kept - start;
    }

    /** Moves what the chunks kept together. */
    private void close(Rows either, int[] kept) {
        int all = 0;
        for (int chunk = 0; chunk < kept.length; chunk++) {
            int first = chunk * PEOPLE_A_CHUNK;
            int end = Math.min(offsets.length - 1, first + PEOPLE_A_CHUNK);
            if (kept[chunk] > 0) {
                System.arraycopy(neighbours, either.begin(first), neighbours, all, kept[chunk]);
                System.arraycopy(codes, either.begin(first), codes, all, kept[chunk]);
            }
            for (int person = first; person < end; person++) {
                offsets[person + 1] += all;
            }
            all += kept[chunk];
        }
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
