package reciprocity.analysis.mentoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * The product-limit estimate of how long something takes, when some were not followed to the end. At each time at which it
 * happens the share still waiting is multiplied by 1 - happened/waiting; those censored at that very time still count as
 * waiting. The interval is the 95 % one on the logarithm with Greenwood's variance, as R's survfit prints it. O(n log n).
 *
 * <p>Source: Kaplan, E. L., Meier, P. (1958), Nonparametric estimation from incomplete observations,
 * doi:10.1080/01621459.1958.10501452.
 *
 * @param steps one a time at which it happened, ascending
 * @param people how many were followed
 * @param events to how many it happened
 */
public record KaplanMeier(List<Step> steps, int people, int events) {

    private static final double NORMAL_975 = 1.959963984540054;
    private static final double EQUAL = 1e-9;

    /**
     * What is left at a time.
     *
     * @param time the time
     * @param waiting how many were still followed and waiting just before
     * @param events to how many it happened then
     * @param survival the share still waiting after it, in [0, 1]
     * @param lower the lower end of its interval; NOT_ASSESSABLE where nobody waits any more
     * @param upper the upper end, at most 1; NOT_ASSESSABLE where nobody waits any more
     */
    public record Step(double time, int waiting, int events, double survival, Figure lower, Figure upper) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * Estimates from times.
     *
     * @param times how long each was followed, 0 or more
     * @param happened whether it happened then; if not, the following ended
     */
    static KaplanMeier of(double[] times, boolean[] happened) {
        Integer[] order = new Integer[times.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> times[i]));
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double variance = 0;
        int events = 0;
        int at = 0;
        while (at < order.length) {
            double time = times[order[at]];
            int waiting = order.length - at;
            int now = 0;
            while (at < order.length && times[order[at]] == time) {
                now += happened[order[at++]] ? 1 : 0;
            }
            if (now > 0) {
                events += now;
                survival *= 1 - (double) now / waiting;
                variance += waiting == now ? 0 : (double) now / ((double) waiting * (waiting - now));
                steps.add(step(time, waiting, now, survival, variance));
            }
        }
        return new KaplanMeier(steps, times.length, events);
    }

    private static Step step(double time, int waiting, int events, double survival, double variance) {
        if (waiting == events) {
            Figure none = Figure.undefined(Reason.NOT_ASSESSABLE);
            return new Step(time, waiting, events, 0, none, none);
        }
        double spread = NORMAL_975 * Math.sqrt(variance);
        return new Step(
                time,
                waiting,
                events,
                survival,
                Figure.of(survival * Math.exp(-spread)),
                Figure.of(Math.min(1, survival * Math.exp(spread))));
    }

    /**
     * The time by which it has happened to half; NOT_ASSESSABLE where more than half still wait at the end. Where exactly
     * half wait for a while it is the middle of that while, as in R.
     */
    public Figure median() {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.survival() < 0.5 - EQUAL) {
                return Figure.of(step.time());
            }
            if (step.survival() <= 0.5 + EQUAL) {
                return Figure.of(
                        i + 1 < steps.size() ? (step.time() + steps.get(i + 1).time()) / 2 : step.time());
            }
        }
        return Figure.undefined(Reason.NOT_ASSESSABLE);
    }
}
