package reciprocity.analysis.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How long until something happens, where for some it has not happened yet when they were last looked at: at each time at
 * which it happens the share still waiting is multiplied by 1 - happened/waiting. Who is last looked at when it happens to
 * others counts as waiting then.
 *
 * <p>Source: Kaplan, E. L., Meier, P. (1958), Nonparametric estimation from incomplete observations,
 * doi:10.1080/01621459.1958.10501452; the variance is Greenwood's (1926).
 *
 * @param steps one a time at which it happened, ascending
 */
public record KaplanMeier(List<Step> steps) {

    private static final double EQUAL = 1e-9;

    /**
     * What is left at a time.
     *
     * @param time the time
     * @param waiting how many were still followed and waiting just before
     * @param events to how many it happened then
     * @param survival the share still waiting after it, in [0, 1]
     * @param variance of the logarithm of that share, 0 or more; as before where nobody waits any more
     */
    public record Step(double time, int waiting, int events, double survival, double variance) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * Estimates from times. O(n log n).
     *
     * @param times how long each was followed, 0 or more
     * @param happened whether it happened then; if not, the following ended
     */
    public static KaplanMeier of(double[] times, boolean[] happened) {
        Integer[] order = new Integer[times.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> times[i]));
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double variance = 0;
        int at = 0;
        while (at < order.length) {
            double time = times[order[at]];
            int waiting = order.length - at;
            int events = 0;
            while (at < order.length && times[order[at]] == time) {
                events += happened[order[at++]] ? 1 : 0;
            }
            if (events > 0) {
                survival *= 1 - (double) events / waiting;
                variance += waiting == events ? 0 : (double) events / ((double) waiting * (waiting - events));
                steps.add(new Step(time, waiting, events, survival, variance));
            }
        }
        return new KaplanMeier(steps);
    }

    /**
     * The time by which it has happened to half. Where exactly half wait for a while it is the middle of that while, as in R.
     *
     * @return the median, or NaN where more than half are still waiting at the end
     */
    public double median() {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.survival() < 0.5 - EQUAL) {
                return step.time();
            }
            if (step.survival() <= 0.5 + EQUAL) {
                return i + 1 < steps.size() ? (step.time() + steps.get(i + 1).time()) / 2 : step.time();
            }
        }
        return Double.NaN;
    }
}
