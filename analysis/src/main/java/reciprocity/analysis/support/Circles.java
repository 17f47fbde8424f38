package reciprocity.analysis.support;

import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * What becomes of every tie: returned directly, round a circle of three, or not at all. O(sum of degrees over ties).
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
        for (int person = 0; person < out.people(); person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                if (ties.has(out.neighbour(at), person)) {
                    direct++;
                } else if (closes(ties, person, out.neighbour(at))) {
                    round++;
                }
            }
        }
        return new Circles(ties.ties(), direct, round);
    }

    /** Whether somebody receives from the receiver and gives to the giver. */
    static boolean closes(TieGraph ties, int giver, int receiver) {
        Rows out = ties.out();
        Rows in = ties.in();
        int given = out.begin(receiver);
        int received = in.begin(giver);
        while (given < out.end(receiver) && received < in.end(giver)) {
            int difference = out.neighbour(given) - in.neighbour(received);
            if (difference == 0) {
                return true;
            }
            if (difference < 0) {
                given++;
            } else {
                received++;
            }
        }
        return false;
    }

    /** Ties that come back neither way. */
    long unreturned() {
        return ties - direct - round;
    }
}
