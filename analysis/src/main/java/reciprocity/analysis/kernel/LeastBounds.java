package reciprocity.analysis.kernel;

import java.util.BitSet;
import reciprocity.graph.TieGraph;

/**
 * Counts pairs of one weak component that have a least common bound: somebody who reaches both and is reached by everybody
 * else who reaches both (everybody reaches themselves). The plain way, O(n^4/64) at worst: for small networks.
 */
public final class LeastBounds {

    private LeastBounds() {}

    /** How many pairs have one. */
    public static long pairs(TieGraph ties) {
        int people = ties.people();
        BitSet[] above = new BitSet[people];
        for (int person = 0; person < people; person++) {
            above[person] = reaching(ties, person);
        }
        long pairs = 0;
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                BitSet common = (BitSet) above[one].clone();
                common.and(above[other]);
                pairs += hasLeast(common, above) ? 1 : 0;
            }
        }
        return pairs;
    }

    /** Whether somebody of a set is reached by all of it. */
    private static boolean hasLeast(BitSet common, BitSet[] above) {
        for (int bound = common.nextSetBit(0); bound >= 0; bound = common.nextSetBit(bound + 1)) {
            BitSet others = (BitSet) common.clone();
            others.andNot(above[bound]);
            if (others.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static BitSet reaching(TieGraph ties, int person) {
        BitSet seen = new BitSet(ties.people());
        int[] queue = new int[ties.people()];
        int tail = 0;
        queue[tail++] = person;
        seen.set(person);
        for (int head = 0; head < tail; head++) {
            for (int at = ties.in().begin(queue[head]); at < ties.in().end(queue[head]); at++) {
                int sender = ties.in().neighbour(at);
                if (!seen.get(sender)) {
                    seen.set(sender);
                    queue[tail++] = sender;
                }
            }
        }
        return seen;
    }
}
