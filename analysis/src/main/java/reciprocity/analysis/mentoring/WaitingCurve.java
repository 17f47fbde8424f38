package reciprocity.analysis.mentoring;

import java.util.List;
import reciprocity.analysis.kernel.KaplanMeier;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * How many still wait for a mentor after so many days, by Kaplan and Meier, with the 95 % interval on the logarithm with
 * Greenwood's variance, as R's survfit prints it.
 *
 * <p>Source: Kaplan, E. L., Meier, P. (1958), Nonparametric estimation from incomplete observations,
 * doi:10.1080/01621459.1958.10501452.
 *
 * @param steps one a time at which it happened, ascending
 * @param people how many were followed
 * @param events to how many it happened
 * @param median the time by which it has happened to half, R's; NOT_ASSESSABLE where more than half still wait at the end
 */
public record WaitingCurve(List<Step> steps, int people, int events, Figure median) {

    private static final double NORMAL_975 = 1.959963984540054;

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

    public WaitingCurve {
        steps = List.copyOf(steps);
    }

    /**
     * Estimates from times.
     *
     * @param times how long each was followed, 0 or more
     * @param happened whether it happened then; if not, the following ended
     */
    static WaitingCurve of(double[] times, boolean[] happened) {
        KaplanMeier estimate = KaplanMeier.of(times, happened);
        double median = estimate.median();
        return new WaitingCurve(
                estimate.steps().stream().map(WaitingCurve::step).toList(),
                times.length,
                estimate.steps().stream().mapToInt(KaplanMeier.Step::events).sum(),
                Double.isNaN(median) ? Figure.undefined(Reason.NOT_ASSESSABLE) : Figure.of(median));
    }

    private static Step step(KaplanMeier.Step step) {
        if (step.waiting() == step.events()) {
            Figure none = Figure.undefined(Reason.NOT_ASSESSABLE);
            return new Step(step.time(), step.waiting(), step.events(), 0, none, none);
        }
        double spread = NORMAL_975 * Math.sqrt(step.variance());
        return new Step(
                step.time(),
                step.waiting(),
                step.events(),
                step.survival(),
                Figure.of(step.survival() * Math.exp(-spread)),
                Figure.of(Math.min(1, step.survival() * Math.exp(spread))));
    }
}
