package reciprocity.analysis.support;

import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;

/**
 * How what is given comes back, over all ties i to j of several kinds united. Without ties every share is NO_TIES.
 *
 * <p>Sources: Bearman, P. (1997), Generalized exchange, doi:10.1086/231087; Wasserman, S., Faust, K. (1994),
 * doi:10.1017/CBO9780511815478, chapter 13.
 *
 * @param ties how many ties there are
 * @param likeForLike share that some kind carries both ways, in [0, 1]
 * @param anyKind share with a tie back of any kind, in [0, 1]; edge reciprocity of the union
 * @param generalised share not returned by j, but round a circle of three, j to k and k to i, in [0, 1]
 * @param unreturned share with neither, in [0, 1]
 * @param withinThree anyKind and generalised together, in [0, 1]
 */
public record Returns(
        long ties, Figure likeForLike, Figure anyKind, Figure generalised, Figure unreturned, Figure withinThree) {

    /** The returns of several kinds of tie among the same people. O(sum over ties of the degrees of both ends). */
    public static Returns of(int people, List<TieGraph> kinds) {
        TieGraph union = TieLayers.union(people, kinds);
        Circles circles = Circles.of(union);
        return new Returns(
                circles.ties(),
                share(alike(union, kinds), circles.ties()),
                share(circles.direct(), circles.ties()),
                share(circles.round(), circles.ties()),
                share(circles.unreturned(), circles.ties()),
                share(circles.direct() + circles.round(), circles.ties()));
    }

    private static long alike(TieGraph union, List<TieGraph> kinds) {
        long alike = 0;
        Rows out = union.out();
        for (int person = 0; person < out.people(); person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                int giver = person;
                int receiver = out.neighbour(at);
                alike +=
                        kinds.stream().anyMatch(kind -> kind.has(giver, receiver) && kind.has(receiver, giver)) ? 1 : 0;
            }
        }
        return alike;
    }

    static Figure share(long some, long all) {
        return all == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of((double) some / all);
    }
}
