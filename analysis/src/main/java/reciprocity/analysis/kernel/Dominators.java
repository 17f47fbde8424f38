package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.function.IntPredicate;
import reciprocity.graph.Rows;

/**
 * Who stands on every way from a set of starts to a person. A start beyond all starts leads to each of them; the immediate
 * dominator of a person is the last one that all ways from there share.
 *
 * <p>Source: Cooper, K. D., Harvey, T. J., Kennedy, K. (2001), A simple, fast dominance algorithm, Rice University.
 */
public final class Dominators {

    /** The person is not reached from any start. */
    public static final int UNREACHED = -1;

    /** No person stands on every way: two ways share nobody but their end. */
    public static final int NOBODY = -2;

    private final int[] immediate;

    private Dominators(int[] immediate) {
        this.immediate = immediate;
    }

    /**
     * The immediate dominator of everybody. O(m d), d how deep the tree of dominators is; no recursion.
     *
     * @param out for each person the targets of their ties
     * @param in the same ties turned round
     * @param start who is a start
     */
    public static Dominators of(Rows out, Rows in, IntPredicate start) {
        int people = out.people();
        // Places of a depth-first order by when a person is left; the start of all starts is left last.
        int[] order = new int[people + 1];
        int left = leaving(out, start, order);
        int root = left;
        int[] place = new int[people];
        Arrays.fill(place, -1);
        for (int i = 0; i < left; i++) {
            place[order[i]] = i;
        }
        int[] above = new int[left + 1];
        Arrays.fill(above, -1);
        above[root] = root;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int at = left - 1; at >= 0; at--) {
                int person = order[at];
                int found = start.test(person) ? root : -1;
                for (int tie = in.begin(person); tie < in.end(person); tie++) {
                    int before = place[in.neighbour(tie)];
                    if (before >= 0 && above[before] >= 0) {
                        found = found < 0 ? before : common(above, found, before);
                    }
                }
                if (above[at] != found) {
                    above[at] = found;
                    changed = true;
                }
            }
        }
        int[] immediate = new int[people];
        for (int person = 0; person < people; person++) {
            immediate[person] =
                    place[person] < 0 ? UNREACHED : above[place[person]] == root ? NOBODY : order[above[place[person]]];
        }
        return new Dominators(immediate);
    }

    private static int common(int[] above, int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            while (a < b) {
                a = above[a];
            }
            while (b < a) {
                b = above[b];
            }
        }
        return a;
    }

    /** Fills in the order in which a depth-first search leaves people, and tells how many it met. */
    private static int leaving(Rows out, IntPredicate start, int[] order) {
        int people = out.people();
        int[] next = new int[people];
        boolean[] seen = new boolean[people];
        int[] path = new int[people];
        int left = 0;
        for (int first = 0; first < people; first++) {
            if (!start.test(first) || seen[first]) {
                continue;
            }
            int depth = 0;
            path[0] = first;
            seen[first] = true;
            next[first] = out.begin(first);
            while (depth >= 0) {
                int person = path[depth];
                if (next[person] == out.end(person)) {
                    order[left++] = person;
                    depth--;
                } else {
                    int target = out.neighbour(next[person]++);
                    if (!seen[target]) {
                        seen[target] = true;
                        next[target] = out.begin(target);
                        path[++depth] = target;
                    }
                }
            }
        }
        return left;
    }

    /** The last person whom all ways to this one share, {@link #NOBODY}, or {@link #UNREACHED}. */
    public int of(int person) {
        return immediate[person];
    }
}
