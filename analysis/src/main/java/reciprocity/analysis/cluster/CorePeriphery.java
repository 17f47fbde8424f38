package reciprocity.analysis.cluster;

import java.util.Arrays;
import java.util.List;
import reciprocity.analysis.kernel.CoreFit;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * Core-periphery fit: the correlation of ties in either direction with the best pattern in which a core is tied to everybody
 * and the rest is not tied among itself; at most 1. Undefined below three people (TOO_FEW_NODES), without ties (NO_TIES) and
 * with all (CONSTANT). Borgatti and Everett (2000), doi:10.1016/S0378-8733(99)00019-2.
 */
public final class CorePeriphery implements NetworkMetric {

    private static final MetricCard CARD = MetricCard.card("core_periphery", "Core-periphery fit")
            .asks("Is there one core to which all others are tied, and nothing beside it?")
            .is(
                    "largest correlation, over cores of 1 to n - 2 people, of the ties of pairs in either direction (ANY) with 1"
                            + " where either end is in the core and 0 elsewhere; exact up to " + CoreFit.MOST_EXACT
                            + " people, beyond it a climb by single moves and swaps, up to " + CoreFit.MOST_BEGUN_ANEW
                            + " people begun anew 20 times from the seed, which may miss the best")
            .range("[-1, 1]", "correlation")
            .reads("Near 1: a core and a periphery; below about 0.5: no such structure.")
            .undefined("TOO_FEW_NODES below three people, NO_TIES without ties, CONSTANT where all are tied to all")
            .costs("O(2^n) up to " + CoreFit.MOST_EXACT + " people; beyond it O(n) to O(n^2) a move")
            .source("Borgatti, S. P., Everett, M. G. (2000). Models of core/periphery structures. Social Networks 21,"
                    + " 375-395. doi:10.1016/S0378-8733(99)00019-2");

    /**
     * The core that fits best.
     *
     * @param fit the correlation reached, or why there is none
     * @param members the people of the core, ascending; empty where there is no fit
     * @param exact whether every core was tried
     */
    public record Core(Figure fit, List<Integer> members, boolean exact) {}

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Figure measure(Measured measured) {
        return core(measured).fit();
    }

    /** The core with its people. */
    public static Core core(Measured measured) {
        return measured.once(Core.class, CorePeriphery::find);
    }

    private static Core find(Measured measured) {
        Rows either = measured.ties().either();
        long people = either.people();
        if (people < 3) {
            return new Core(Figure.undefined(Reason.TOO_FEW_NODES), List.of(), true);
        }
        if (either.entries() == 0 || either.entries() == people * (people - 1)) {
            Reason reason = either.entries() == 0 ? Reason.NO_TIES : Reason.CONSTANT;
            return new Core(Figure.undefined(reason), List.of(), true);
        }
        CoreFit fit = CoreFit.of(either, measured.seed());
        return new Core(
                Figure.of(fit.correlation()), Arrays.stream(fit.core()).boxed().toList(), people <= CoreFit.MOST_EXACT);
    }
}
