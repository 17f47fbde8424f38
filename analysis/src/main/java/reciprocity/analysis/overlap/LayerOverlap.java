package reciprocity.analysis.overlap;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * How far two kinds of tie among the same people coincide, direction by direction.
 *
 * @param first arcs of the first kind
 * @param second arcs of the second kind
 * @param both ordered pairs with an arc of both kinds
 * @param jaccard both over those with either, in [0, 1]; NO_TIES where neither kind has an arc. Jaccard (1912),
 *     doi:10.1111/j.1469-8137.1912.tb05611.x
 */
public record LayerOverlap(long first, long second, long both, Figure jaccard) {

    /**
     * The overlap of two graphs of the same people in O(n + m).
     *
     * @throws IllegalArgumentException if they are not of equally many people
     */
    public static LayerOverlap of(TieGraph first, TieGraph second) {
        if (first.people() != second.people()) {
            throw new IllegalArgumentException("the ties are among %d and %d people; they must be the same people"
                    .formatted(first.people(), second.people()));
        }
        long both = 0;
        Rows one = first.out();
        for (int person = 0; person < one.people(); person++) {
            for (int at = one.begin(person); at < one.end(person); at++) {
                both += second.has(person, one.neighbour(at)) ? 1 : 0;
            }
        }
        return new LayerOverlap(
                first.ties(), second.ties(), both, share(both, (long) first.ties() + second.ties() - both));
    }

    static Figure share(long some, long all) {
        return all == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of((double) some / all);
    }
}
