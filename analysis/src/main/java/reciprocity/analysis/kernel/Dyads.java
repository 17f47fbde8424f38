package reciprocity.analysis.kernel;

import reciprocity.graph.TieGraph;

/**
 * The pairs of people by how they are joined.
 *
 * @param mutual pairs with ties both ways
 * @param asymmetric pairs with a tie one way
 * @param none pairs without a tie
 */
public record Dyads(long mutual, long asymmetric, long none) {

    /** Counts the pairs of a graph in O(n + m): people joined either way that are counted twice are joined both ways. */
    public static Dyads of(TieGraph ties) {
        long joined = ties.undirectedTies();
        long mutual = ties.ties() - joined;
        long people = ties.people();
        return new Dyads(mutual, joined - mutual, people * (people - 1) / 2 - joined);
    }

    /** With how many others a person is joined both ways, in O(1). */
    public static int mutual(TieGraph ties, int person) {
        return ties.out().degree(person)
                + ties.in().degree(person)
                - ties.either().degree(person);
    }
}
