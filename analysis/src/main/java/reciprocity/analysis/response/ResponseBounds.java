package reciprocity.analysis.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import reciprocity.analysis.kernel.Homophily;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.Asks;

/**
 * How many answered, and how far figures could move by the answers that are missing. External people are left out: they are
 * not asked. A tie about which the one asked did not answer is unknown, not absent. Bounds are exact: no answers of the silent
 * go beyond them, and some reach them. Other answers, weights and group memberships are taken as they are.
 *
 * <p>The figures: edge reciprocity, density, E-I index on arcs, and the silo score of every group (Coleman 1958). Manski, C. F.
 * (1990), Nonparametric bounds on treatment effects, American Economic Review 80(2), gives the idea of such bounds.
 *
 * @param asks who was asked about a tie, its sender or its receiver
 * @param rate how many answered
 * @param groups the same by group, in the order of group names; groups of external people only are left out
 * @param unknownPairs ordered pairs about which nobody answered
 * @param ignoredTies ties in the file about which the one asked did not answer; they count as unknown
 * @param reciprocity edge reciprocity in [0, 1]; respondents: pairs of two who answered
 * @param density ties over ordered pairs, in [0, 1]; respondents: known pairs
 * @param externalInternal E-I index in [-1, 1]; respondents: known ties
 * @param silo silo score by group in [-1, 1]; respondents: known ties, sizes of the whole roster
 */
public record ResponseBounds(
        Asks asks,
        ResponseRate rate,
        Map<String, ResponseRate> groups,
        long unknownPairs,
        long ignoredTies,
        Interval reciprocity,
        Interval density,
        Interval externalInternal,
        Map<String, Interval> silo) {

    public ResponseBounds {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        silo = Collections.unmodifiableMap(new LinkedHashMap<>(silo));
    }

    /** The bounds of a network whose senders were asked ("whom do you help?"). O(n + m). */
    public static ResponseBounds of(OrgNetwork network) {
        return of(network, Asks.GIVES);
    }

    /**
     * The bounds of a network. Ties of kinds that ask differently have no common answer; bound them one by one.
     *
     * @param network the people, who of them answered, and the ties
     * @param asks whether the sender of a tie was asked about it or, where ties were turned round, its receiver
     */
    public static ResponseBounds of(OrgNetwork network, Asks asks) {
        KnownAnswers known = new KnownAnswers(network, asks);
        Map<String, ResponseRate> rates = new LinkedHashMap<>();
        Map<String, Interval> silo = new LinkedHashMap<>();
        long internal = 0;
        long unknownInternal = 0;
        long unknownExternal = 0;
        for (int group = 0; group < network.groups().groups(); group++) {
            if (known.asked(group) > 0) {
                String name = network.groups().name(group);
                rates.put(name, ResponseRate.of(known.asked(group), known.answered(group)));
                silo.put(name, silo(known, group, asks));
                internal += known.inside(group);
                unknownInternal += known.unknownInside(group);
                unknownExternal += known.unknownLeaving(group, asks);
            }
        }
        ShareBounds external = new ShareBounds(known.ties() - internal, internal, unknownExternal, unknownInternal);
        return new ResponseBounds(
                asks,
                ResponseRate.of(known.asked(), known.answered()),
                rates,
                unknownInternal + unknownExternal,
                known.ignored(),
                ReciprocityBounds.of(known),
                density(known, unknownInternal + unknownExternal),
                interval(external, share -> 2 * share - 1, known.answered(), Reason.NO_TIES),
                silo);
    }

    /** Every unknown pair has a tie or has none. */
    private static Interval density(KnownAnswers known, long unknown) {
        double pairs = (double) known.asked() * (known.asked() - 1);
        if (pairs <= 0) {
            Figure few = Figure.undefined(Reason.TOO_FEW_NODES);
            return new Interval(few, few, few);
        }
        Figure respondents = known.answered() == 0
                ? Figure.undefined(Reason.NOT_RESPONDED)
                : Figure.of(known.ties() / (pairs - unknown));
        return new Interval(respondents, Figure.of(known.ties() / pairs), Figure.of((known.ties() + unknown) / pairs));
    }

    /** The score grows with the share of ties that stay inside. */
    private static Interval silo(KnownAnswers known, int group, Asks asks) {
        if (known.asked(group) == known.asked()) {
            Figure single = Figure.undefined(Reason.SINGLE_GROUP);
            return new Interval(single, single, single);
        }
        ShareBounds inside = new ShareBounds(
                known.inside(group),
                known.leaving(group),
                known.unknownInside(group),
                known.unknownLeaving(group, asks));
        int answered = asks == Asks.GIVES ? known.answered(group) : known.answered();
        return interval(
                inside,
                share -> Homophily.inbreeding(share, known.asked(group), known.asked()),
                answered,
                Reason.NO_OUT_TIES);
    }

    private static Interval interval(ShareBounds share, DoubleUnaryOperator growing, int answered, Reason none) {
        return new Interval(
                figure(growing.applyAsDouble(share.known()), answered == 0 ? Reason.NOT_RESPONDED : none),
                figure(growing.applyAsDouble(share.least()), none),
                figure(growing.applyAsDouble(share.greatest()), none));
    }

    private static Figure figure(double value, Reason none) {
        return Double.isNaN(value) ? Figure.undefined(none) : Figure.of(value);
    }
}
