package reciprocity.analysis.kernel;

import java.util.Arrays;

/**
 * How long until something happens, where for some it has not happened yet when they were last looked at.
 *
 * <p>Source: Kaplan, E. L., Meier, P. (1958), Nonparametric estimation from incomplete observations,
 * doi:10.1080/01621459.1958.10501452.
 */
public final class KaplanMeier {

    private KaplanMeier() {}

    /**
     * The median: the first time by which the estimated share of those still waiting is at most one half. Who is last looked
     * at when it happens to others counts as waiting then. O(n log n).
     *
     * @param times how long each waited, 0 or more
     * @param happened whether it happened then; otherwise each was last looked at then
     * @return the median, or NaN where more than half are still waiting at the last time
     */
    public static double median(double[] times, boolean[] happened) {
        Integer[] order = new Integer[times.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(times[a], times[b]));
        double waiting = 1;
        int at = 0;
        while (at < order.length) {
            double time = times[order[at]];
            int atRisk = order.length - at;
            int events = 0;
            while (at < order.length && times[order[at]] == time) {
                events += happened[order[at]] ? 1 : 0;
                at++;
            }
            waiting *= 1 - (double) events / atRisk;
            // Equal within rounding counts as reached.
            if (events > 0 && waiting <= 0.5 + 1e-12) {
                return time;
            }
        }
        return Double.NaN;
    }
}
