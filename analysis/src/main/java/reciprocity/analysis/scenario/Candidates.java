package reciprocity.analysis.scenario;

import java.util.Arrays;
import java.util.BitSet;
import reciprocity.analysis.kernel.Acquaintances;

/**
 * Who can be introduced to whom: two people of different groups without a tie, both willing, neither with more ties than the
 * load cap, and not left out by who asks. The cap is the smallest number of ties that at least 90 % of people do not exceed at the start; whom introductions
 * bring above it is not suggested again.
 */
final class Candidates {

    private static final long SHARE_PERCENT = 90;

    private final Inside inside;
    private final Acquaintances ties;
    private final BitSet willing;
    private final int cap;

    /**
     * @param inside the organization as surveyed
     * @param ties its ties with those added so far
     */
    Candidates(Inside inside, Acquaintances ties) {
        this.inside = inside;
        this.ties = ties;
        this.willing = Consent.of(inside);
        this.cap = cap(inside.ties());
    }

    private static int cap(Acquaintances ties) {
        int people = ties.people();
        int[] degrees = new int[people];
        for (int v = 0; v < people; v++) {
            degrees[v] = ties.degree(v);
        }
        Arrays.sort(degrees);
        long needed = (SHARE_PERCENT * people + 99) / 100;
        return people == 0 ? 0 : degrees[(int) needed - 1];
    }

    /** The most ties that a person who is introduced has before it. */
    int cap() {
        return cap;
    }

    /** Whether a person can be introduced to somebody. */
    boolean open(int v) {
        return willing.get(v) && ties.degree(v) <= cap;
    }

    /** Whether two people can be introduced to each other. */
    boolean open(int one, int other) {
        return inside.label(one) != inside.label(other)
                && open(one)
                && open(other)
                && !ties.joined(one, other)
                && !inside.leftOut(one, other);
    }
}
