package reciprocity.analysis.support;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;
import reciprocity.model.PersonId;

/**
 * On how many people each one can fall back. About everybody of the organization; where the questions ask only who is received
 * from, about respondents, since what the others receive is unknown.
 *
 * <p>Sources: Wellman, B., Wortley, S. (1990), doi:10.1086/229572; Menger, K. (1927), doi:10.4064/fm-10-1-96-115.
 *
 * @param people how many are assessed
 * @param none those to whom no tie leads, by id
 * @param one those to whom exactly one leads, by id
 * @param noneShare of the assessed, in [0, 1]; TOO_FEW_NODES without any
 * @param oneShare of the assessed, in [0, 1]
 * @param meanGivers ties that lead to an assessed person on average
 * @param circle how many people are in the circle of mutual support, the largest strong component
 * @param cutOff those whom support from the circle reaches only through one person, by id
 * @param unreached those whom support from the circle does not reach, by id
 * @param twoSourcesShare share of the assessed with two sources without a common person, in [0, 1]; NO_CORE where no two
 *     people support each other even round others
 */
public record SafetyNet(
        int people,
        List<PersonId> none,
        List<PersonId> one,
        Figure noneShare,
        Figure oneShare,
        Figure meanGivers,
        int circle,
        List<PersonId> cutOff,
        List<PersonId> unreached,
        Figure twoSourcesShare) {

    public SafetyNet {
        none = List.copyOf(none);
        one = List.copyOf(one);
        cutOff = List.copyOf(cutOff);
        unreached = List.copyOf(unreached);
    }

    /** The net of some ties: who may lack an answer is left out where only receivers were asked. */
    static SafetyNet of(TieLayers layers, TieGraph ties, boolean onlyReceived) {
        BitSet assessed = new BitSet();
        assessed.set(0, layers.size());
        if (onlyReceived) {
            assessed = layers.people().respondents();
        }
        Sources sources = Sources.of(ties);
        List<PersonId> none = new ArrayList<>();
        List<PersonId> one = new ArrayList<>();
        List<PersonId> cutOff = new ArrayList<>();
        List<PersonId> unreached = new ArrayList<>();
        long givers = 0;
        int two = 0;
        for (int person = assessed.nextSetBit(0); person >= 0; person = assessed.nextSetBit(person + 1)) {
            PersonId id = layers.people().people().id(person);
            int degree = ties.in().degree(person);
            givers += degree;
            if (degree < 2) {
                (degree == 0 ? none : one).add(id);
            }
            if (sources != null && sources.of(person) < 2) {
                (sources.of(person) == 0 ? unreached : cutOff).add(id);
            }
            two += sources != null && sources.of(person) == 2 ? 1 : 0;
        }
        int people = assessed.cardinality();
        return new SafetyNet(
                people,
                none,
                one,
                of(none.size(), people),
                of(one.size(), people),
                of(givers, people),
                circle(sources, layers.size()),
                cutOff,
                unreached,
                sources == null ? Figure.undefined(Reason.NO_CORE) : of(two, people));
    }

    private static int circle(@Nullable Sources sources, int people) {
        int circle = 0;
        for (int person = 0; sources != null && person < people; person++) {
            circle += sources.inCircle(person) ? 1 : 0;
        }
        return circle;
    }

    private static Figure of(long some, int people) {
        return people == 0 ? Figure.undefined(Reason.TOO_FEW_NODES) : Figure.of((double) some / people);
    }
}
