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
        // Who gives to the person at hand, a bit each, so that the marks of many people stay in the nearest cache.
        long[] giving = new long[out.people() / Long.SIZE + 1];
        for (int person = 0; person < out.people(); person++) {
            int end = in.end(person);
            for (int at = in.begin(person); at < end; at++) {
                giving[in.neighbour(at) >> 6] |= 1L << in.neighbour(at);
            }
            for (int at = out.begin(person); at < out.end(person); at++) {
                int receiver = out.neighbour(at);
                if ((giving[receiver >> 6] >>> receiver & 1) != 0) {
                    direct++;
                } else if (givesOn(out, receiver, giving)) {
                    round++;
                }
            }
            for (int at = in.begin(person); at < end; at++) {
                giving[in.neighbour(at) >> 6] = 0;
            }
        }
        return new Circles(ties.ties(), direct, round);
    }

    private static boolean givesOn(Rows out, int receiver, long[] giving) {
        int end = out.end(receiver);
        for (int at = out.begin(receiver); at < end; at++) {
            int next = out.neighbour(at);
            if ((giving[next >> 6] >>> next & 1) != 0) {
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
