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

    /** Rows up to this length are looked through: that is one look into memory or two, a table costs as many and more. */
    private static final int SHORT = 48;

    private final int people;

    /** Where the ties of a sender begin; a tie keeps its sender, so these stay together whatever happens. */
    private final int[] begins;

    private final int[] sources;
    private final int[] targets;
    private final double[] weights;

    /** The ties of senders who have many. */
    private final PairPlaces places;

    private long changes;

    /** Begins at a graph. */
    public ArcSwitching(TieGraph ties) {
        Rows out = ties.out();
        people = ties.people();
        sources = new int[out.entries()];
        targets = new int[out.entries()];
        weights = new double[out.entries()];
        begins = new int[people + 1];
        int many = 0;
        for (int person = 0; person < people; person++) {
            begins[person + 1] = out.end(person);
            many += out.degree(person) > SHORT ? out.degree(person) : 0;
        }
        places = new PairPlaces(many);
        for (int person = 0; person < people; person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                sources[at] = person;
                targets[at] = out.neighbour(at);
                weights[at] = out.weight(at);
                if (out.degree(person) > SHORT) {
                    places.put(person, targets[at], at);
                }
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
        } else if (b != c && a != c && b != d && !has(a, d) && !has(c, b)) {
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
        int third = place(c, a);
        if (third < 0 || has(b, a) || has(c, b) || has(a, c)) {
            return;
        }
        redirect(first, c);
        redirect(second, a);
        redirect(third, b);
        changes++;
    }

    private boolean has(int source, int target) {
        return place(source, target) >= 0;
    }

    /** The tie from one person to another; a negative number where there is none. */
    private int place(int source, int target) {
        int begin = begins[source];
        int end = begins[source + 1];
        if (end - begin > SHORT) {
            return places.place(source, target);
        }
        for (int tie = begin; tie < end; tie++) {
            if (targets[tie] == target) {
                return tie;
            }
        }
        return -1;
    }

    private void redirect(int tie, int target) {
        int source = sources[tie];
        if (begins[source + 1] - begins[source] > SHORT) {
            places.remove(source, targets[tie]);
            places.put(source, target, tie);
        }
        targets[tie] = target;
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
