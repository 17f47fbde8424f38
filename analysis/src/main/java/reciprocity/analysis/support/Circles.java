package reciprocity.analysis.support;

import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * What becomes of every tie: returned directly, round a circle of three, or not at all. O(sum over ties of the ties of the receiver).
 *
 * @param ties how many ties there are
 * @param direct ties i to j with a tie j to i
 * @param round ties i to j without one, but with j to k and k to i for somebody k
 */
record Circles(long ties, long direct, long round) {

    static Circles of(Measured measured) {
        return measured.once(Circles.class, m -> of(m.ties()));
    }

    static Circles of(TieGraph ties) {
        long direct = 0;
        long round = 0;
        Rows out = ties.out();
        Rows in = ties.in();
        // For each person the last one, counted from 1, to whom they give.
        int[] givesTo = new int[out.people()];
        for (int person = 0; person < out.people(); person++) {
            int now = person + 1;
            for (int at = in.begin(person); at < in.end(person); at++) {
                givesTo[in.neighbour(at)] = now;
            }
            for (int at = out.begin(person); at < out.end(person); at++) {
                int receiver = out.neighbour(at);
                if (givesTo[receiver] == now) {
                    direct++;
                } else if (givesOn(out, receiver, givesTo, now)) {
                    round++;
                }
            }
        }
        return new Circles(ties.ties(), direct, round);
    }

    private static boolean givesOn(Rows out, int receiver, int[] givesTo, int now) {
        for (int at = out.begin(receiver); at < out.end(receiver); at++) {
            if (givesTo[out.neighbour(at)] == now) {
                return true;
            }
        }
        return false;
    }

    /** Ties that come back neither way. */
    long unreturned() {
        return ties - direct - round;
    }
}
