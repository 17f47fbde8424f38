package reciprocity.analysis.support;

import org.jspecify.annotations.Nullable;
import reciprocity.analysis.kernel.Dominators;
import reciprocity.analysis.kernel.StrongComponents;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * How many ways without a common person lead from the circle of mutual support to each person: 0, 1, or 2 for two and more.
 * The circle is the largest strong component of at least two people (of several largest the one with the first person), whose
 * support does not dry up as long as it stays together; of it the person is left out. By Menger's theorem 1 says that one
 * person's leave would cut this one off.
 *
 * <p>Source: Menger, K. (1927), Zur allgemeinen Kurventheorie, doi:10.4064/fm-10-1-96-115.
 */
final class Sources {

    private final int[] ways;
    private final boolean[] circle;

    private Sources(int[] ways, boolean[] circle) {
        this.ways = ways;
        this.circle = circle;
    }

    /** The sources of everybody, or null where nobody supports each other, even round others. */
    static @Nullable Sources of(TieGraph ties) {
        StrongComponents parts = StrongComponents.of(ties);
        int core = core(parts, ties.people());
        if (core < 0) {
            return null;
        }
        boolean[] circle = new boolean[ties.people()];
        for (int person = 0; person < circle.length; person++) {
            circle[person] = parts.of(person) == core;
        }
        Dominators ways = Dominators.of(ties.out(), ties.in(), person -> circle[person]);
        int[] counts = new int[circle.length];
        for (int person = 0; person < counts.length; person++) {
            counts[person] = circle[person]
                    ? Math.min(2, from(ties.in(), person, circle))
                    : switch (ways.of(person)) {
                        case Dominators.UNREACHED -> 0;
                        case Dominators.NOBODY -> 2;
                        default -> 1;
                    };
        }
        return new Sources(counts, circle);
    }

    /** One of the circle has as many sources as givers in it: no way from it into it leads through others. */
    private static int from(Rows in, int person, boolean[] circle) {
        int givers = 0;
        for (int at = in.begin(person); at < in.end(person); at++) {
            givers += circle[in.neighbour(at)] ? 1 : 0;
        }
        return givers;
    }

    private static int core(StrongComponents parts, int people) {
        int core = -1;
        for (int person = 0; person < people; person++) {
            int part = parts.of(person);
            if (parts.size(part) > 1 && (core < 0 || parts.size(part) > parts.size(core))) {
                core = part;
            }
        }
        return core;
    }

    /** 0, 1, or 2 for two and more. */
    int of(int person) {
        return ways[person];
    }

    /** Whether a person is of the circle. */
    boolean inCircle(int person) {
        return circle[person];
    }

    /** The sources of a network, computed once. */
    static Known of(Measured measured) {
        return measured.once(Known.class, m -> new Known(of(m.ties())));
    }

    /** What is known once it was looked for. */
    record Known(@Nullable Sources sources) {}
}
