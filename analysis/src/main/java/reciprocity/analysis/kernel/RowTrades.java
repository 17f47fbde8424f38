package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * A walk over all graphs in which everybody sends and receives as many ties as in the first one, as {@link ArcSwitching} is,
 * in larger steps: in a round all people are paired at random, and each pair puts the receivers that only one of the two
 * sends to into one heap and deals them out anew, so many to each as before. Whom both send to, and the two themselves, stay
 * where they are, so that no loop and no repeated tie appears. A tie keeps its weight and its sender.
 *
 * <p>Trades alone cannot turn a circle of three one-way ties round, so a round ends with as many attempts to do so as a
 * quarter of the people. Pairs are drawn without a look at the graph, and trades and turns are as likely as those that undo
 * them: in the long run each graph is as likely as another. A round costs O(n + m) and reads rows one after the other; after k
 * rounds of the trades a receiver is still with the same sender with a chance of about 2^-k.
 *
 * <p>Source: Strona, G., Nappo, D., Boccacci, F., Fattorini, S., San-Miguel-Ayanz, J. (2014), A fast and unbiased procedure
 * to randomize ecological binary matrices with fixed row and column totals, doi:10.1038/ncomms5114; rounds: Carstens, C. J.,
 * Hamann, M., Meyer, U., Penschuck, M., Tran, H., Wagner, D. (2018), Parallel and I/O-efficient randomisation of massive
 * networks using global curveball trades, doi:10.4230/LIPIcs.ESA.2018.11.
 */
public final class RowTrades {

    private static final int PEOPLE_A_TURN = 4;

    private final TieGraph observed;
    private final int[] begins;
    private final int[] targets;
    private final int[] order;

    /** Whom one of the two of a trade sends to and not the other, a bit each; none between trades. */
    private final long[] alone;

    private final int[] places;
    private final int[] heap;

    /** Begins at a graph. */
    public RowTrades(TieGraph ties) {
        observed = ties;
        Rows out = ties.out();
        int people = ties.people();
        begins = new int[people + 1];
        targets = new int[out.entries()];
        order = new int[people];
        int longest = 0;
        for (int person = 0; person < people; person++) {
            begins[person + 1] = out.end(person);
            order[person] = person;
            longest = Math.max(longest, out.degree(person));
            for (int at = out.begin(person); at < out.end(person); at++) {
                targets[at] = out.neighbour(at);
            }
        }
        alone = new long[people / Long.SIZE + 1];
        places = new int[2 * longest];
        heap = new int[2 * longest];
    }

    /** Makes rounds. */
    public void walk(Chance chance, int rounds) {
        if (targets.length < 2) {
            return;
        }
        for (int round = 0; round < rounds; round++) {
            Workers.checkCancelled();
            chance.shuffle(order);
            for (int i = 1; i < order.length; i += 2) {
                trade(order[i - 1], order[i], chance);
            }
            for (int i = 0; i <= order.length / PEOPLE_A_TURN; i++) {
                turn(chance);
            }
        }
    }

    private void trade(int one, int other, Chance chance) {
        if (begins[one] == begins[one + 1] || begins[other] == begins[other + 1]) {
            return;
        }
        for (int at = begins[one]; at < begins[one + 1]; at++) {
            alone[targets[at] >> 6] |= 1L << targets[at];
        }
        // Receivers of both are met again here, lose their mark and stay with both.
        int free = 0;
        for (int at = begins[other]; at < begins[other + 1]; at++) {
            int target = targets[at];
            if ((alone[target >> 6] >>> target & 1) != 0) {
                alone[target >> 6] ^= 1L << target;
            } else if (target != one) {
                places[free] = at;
                heap[free++] = target;
            }
        }
        for (int at = begins[one]; at < begins[one + 1]; at++) {
            int target = targets[at];
            if ((alone[target >> 6] >>> target & 1) != 0) {
                alone[target >> 6] ^= 1L << target;
                if (target != other) {
                    places[free] = at;
                    heap[free++] = target;
                }
            }
        }
        for (int left = free; left > 0; left--) {
            int drawn = chance.nextInt(left);
            targets[places[left - 1]] = heap[drawn];
            heap[drawn] = heap[left - 1];
        }
    }

    /** Turns a circle of three round, drawn as a person, a tie of theirs and a tie that goes on, if it is there and one-way. */
    private void turn(Chance chance) {
        // Half of the attempts do nothing: walks that always turned would come back at every second one.
        if (chance.nextLong() < 0) {
            return;
        }
        int a = chance.nextInt(order.length);
        int first = drawn(a, chance);
        if (first < 0) {
            return;
        }
        int b = targets[first];
        int next = drawn(b, chance);
        if (next < 0 || targets[next] == a) {
            return;
        }
        int c = targets[next];
        int last = place(c, a);
        if (last < 0 || place(b, a) >= 0 || place(c, b) >= 0 || place(a, c) >= 0) {
            return;
        }
        targets[first] = c;
        targets[last] = b;
        targets[next] = a;
    }

    /** One of the ties of a person; a negative number where there is none. */
    private int drawn(int person, Chance chance) {
        int degree = begins[person + 1] - begins[person];
        return degree == 0 ? -1 : begins[person] + chance.nextInt(degree);
    }

    private int place(int source, int target) {
        for (int at = begins[source]; at < begins[source + 1]; at++) {
            if (targets[at] == target) {
                return at;
            }
        }
        return -1;
    }

    /** The graph where the walk stands. */
    public TieGraph graph() {
        return observed.redirected(targets);
    }
}
