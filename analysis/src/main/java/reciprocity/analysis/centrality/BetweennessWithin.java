package reciprocity.analysis.centrality;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.kernel.BetweennessSample;
import reciprocity.analysis.kernel.BrandesBetweenness;
import reciprocity.graph.TieGraph;

/**
 * Directed betweenness within a budget of time: exact where that is affordable, otherwise estimated from drawn paths with
 * bounds, and it says which. What is affordable is reckoned from the size of the network at {@value #STEPS_A_SECOND} ties a
 * second and not timed, so that equal questions have equal answers on every machine.
 */
public final class BetweennessWithin {

    /** How many ties are reckoned to be looked at in a second. */
    public static final long STEPS_A_SECOND = 200_000_000;

    private static final long STEPS_A_DRAW_AT_LEAST = 2_000;

    private final double[] values;
    private final @Nullable BetweennessSample sample;

    private BetweennessWithin(double[] values, @Nullable BetweennessSample sample) {
        this.values = values;
        this.sample = sample;
    }

    /**
     * Measures betweenness.
     *
     * @param seconds the budget, above 0
     * @param eps where it is estimated, the widest bound wanted, as a share of the n (n - 1) ordered pairs, in (0, 1)
     * @param delta the chance that some bound does not hold, in (0, 1)
     * @param seed where chance begins
     */
    public static BetweennessWithin of(TieGraph ties, double seconds, double eps, double delta, long seed) {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("seconds is %s; it must be above 0".formatted(seconds));
        }
        double affordable = seconds * STEPS_A_SECOND;
        if (2.0 * ties.people() * (ties.people() + (double) ties.ties()) <= affordable) {
            return new BetweennessWithin(BrandesBetweenness.of(ties), null);
        }
        double draw = STEPS_A_DRAW_AT_LEAST + ties.ties() / 50.0;
        int most = (int) Math.max(1, Math.min(Integer.MAX_VALUE / 4.0, affordable / draw));
        BetweennessSample sample = BetweennessSample.of(ties.out(), ties.in(), eps, delta, most, seed);
        double[] values = new double[ties.people()];
        Arrays.setAll(values, sample::value);
        return new BetweennessWithin(values, sample);
    }

    /** Whether all values are exact. */
    public boolean exact() {
        return sample == null;
    }

    /** How many paths were drawn; 0 where values are exact. */
    public int draws() {
        return sample == null ? 0 : sample.draws();
    }

    /** The betweenness of a person, or its estimate. */
    public double value(int person) {
        return values[person];
    }

    /** The least that it can be. */
    public double low(int person) {
        return sample == null ? values[person] : sample.low(person);
    }

    /** The most that it can be. */
    public double high(int person) {
        return sample == null ? values[person] : sample.high(person);
    }

    /** The widest of all bounds, as a share of the ordered pairs; 0 where values are exact. */
    public double widest() {
        return sample == null ? 0 : sample.widest();
    }

    /** The {@code k} people of largest value, or all, with what is known of their places. */
    public List<BetweennessPlace> top(int k) {
        double[] lows = sample == null ? values : sample.lows();
        double[] highs = sample == null ? values : sample.highs();
        return BetweennessPlace.top(values, lows, highs, k);
    }

    /** How many of the {@code k} people of largest value are surely among the {@code k} of largest betweenness. */
    public int sureAmongTop(int k) {
        return sample == null ? Math.min(k, values.length) : sample.sureAmongTop(k);
    }
}
