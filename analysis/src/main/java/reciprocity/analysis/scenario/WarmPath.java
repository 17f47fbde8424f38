package reciprocity.analysis.scenario;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.kernel.Acquaintances;
import reciprocity.analysis.kernel.StepTable;

/** A shortest way from one person to another over ties in either direction: of several the one of the smallest ids. */
final class WarmPath {

    private WarmPath() {}

    /** The people on the way, both ends in it; empty where no path leads. O(n + m). */
    static List<Integer> between(Acquaintances ties, int one, int other) {
        short[] steps = new short[ties.people()];
        ties.stepsFrom(other, steps, StepTable.NONE, new int[ties.people()]);
        List<Integer> way = new ArrayList<>();
        if (steps[one] == StepTable.NONE) {
            return way;
        }
        int at = one;
        way.add(at);
        while (at != other) {
            at = nearer(ties, steps, at);
            way.add(at);
        }
        return way;
    }

    private static int nearer(Acquaintances ties, short[] steps, int at) {
        for (int place = 0; place < ties.degree(at); place++) {
            int next = ties.neighbour(at, place);
            if (steps[next] == steps[at] - 1) {
                return next;
            }
        }
        throw new IllegalStateException("nobody on the way is nearer, though steps were counted");
    }
}
