package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

/**
 * A walk over all graphs in which everybody sends and receives as many ties as in the first one, without loops and
 * without repeated ties. A step draws two ties, each equally likely:
 *
 * <ul>
 *   <li>a to b and c to d, four people: they become a to d and c to b, unless one of these is there;
 *   <li>a to b and b to c that close to a circle of three one-way ties: the circle is turned round;
 *   <li>anything else: nothing changes, and the step counts.
 * </ul>
 *
 * <p>Every step is as likely as the one that undoes it, and the two kinds of step together reach every such graph, so in
 * the long run each is as likely as another. Switches alone do not: a circle of three would never turn. A tie keeps its
 * weight and its sender.
 *
 * <p>Source: Rao, A. R., Jana, R., Bandyopadhyay, S. (1996), A Markov chain Monte Carlo method for generating random
 * (0,1)-matrices with given marginals, Sankhya A 58, 225-242. Why refused steps must count: Roberts, E. S., Coolen, A. C. C.
 * (2012), Unbiased degree-preserving randomization of directed binary networks, doi:10.1103/PhysRevE.85.046103.
 */
public final class ArcSwitching {

    private final int people;
    private final int[] sources;
    private final int[] targets;
    private final double[] weights;
    private final PairPlaces places;
    private long changes;

    /** Begins at a graph. */
    public ArcSwitching(TieGraph ties) {
        Rows out = ties.out();
        people = ties.people();
        sources = new int[out.entries()];
        targets = new int[out.entries()];
        weights = new double[out.entries()];
        places = new PairPlaces(out.entries());
        for (int person = 0; person < people; person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                sources[at] = person;
                targets[at] = out.neighbour(at);
                weights[at] = out.weight(at);
                places.put(person, targets[at], at);
            }
        }
    }

    /** Makes steps, refused ones among them. */
    public void walk(Chance chance, long steps) {
        if (sources.length < 2) {
            return;
        }
        for (long step = 0; step < steps; step++) {
            step(chance.nextInt(sources.length), chance.nextInt(sources.length));
        }
    }

    private void step(int one, int other) {
        int a = sources[one];
        int b = targets[one];
        int c = sources[other];
        int d = targets[other];
        if (b == c && d != a) {
            turn(one, other);
        } else if (a == d && b != c) {
            turn(other, one);
        } else if (b != c && a != c && b != d && !places.has(a, d) && !places.has(c, b)) {
            redirect(one, d);
            redirect(other, b);
            changes++;
        }
    }

    /** Turns the circle round that a to b, b to c would make with c to a, if all three are one-way. */
    private void turn(int first, int second) {
        int a = sources[first];
        int b = sources[second];
        int c = targets[second];
        int third = places.place(c, a);
        if (third < 0 || places.has(b, a) || places.has(c, b) || places.has(a, c)) {
            return;
        }
        redirect(first, c);
        redirect(second, a);
        redirect(third, b);
        changes++;
    }

    private void redirect(int tie, int target) {
        places.remove(sources[tie], targets[tie]);
        targets[tie] = target;
        places.put(sources[tie], target, tie);
    }

    /** How many steps changed the graph so far. */
    public long changes() {
        return changes;
    }

    /** The graph where the walk stands. */
    public TieGraph graph() {
        TieGraphBuilder builder = TieGraph.builder(people);
        for (int tie = 0; tie < sources.length; tie++) {
            builder.tie(sources[tie], targets[tie], weights[tie]);
        }
        return builder.build();
    }
}
