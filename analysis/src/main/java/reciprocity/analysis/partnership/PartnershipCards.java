package reciprocity.analysis.partnership;

import java.util.List;
import reciprocity.analysis.metric.MetricCard;

/** What a reader has to know of the figures about pairs of leaders. */
public final class PartnershipCards {

    private static final String OWN =
            "This product's own definition, 2026. Two ends of the spectrum, collaboration and leadership"
                    + " partnership, are named in the text it grew from; the other stages and all thresholds are set by survey.json.";

    private PartnershipCards() {}

    /** The cards, in reading order. */
    public static List<MetricCard> all() {
        return List.of(
                MetricCard.card("partnership.trust", "Trust of a pair")
                        .asks("How much do these two trust each other?")
                        .is(
                                "min(t_ab, t_ba), t the rating of trust as a share of its scale, (answer - low)/(high - low); the"
                                        + " mean where several questions ask it, of repeated answers the last")
                        .range("[0, 1]", "share of the scale")
                        .reads("The weaker side counts: one who trusts does not make two.")
                        .undefined(
                                "NOT_RESPONDED where neither rated it; a pair that nobody rated at all is not listed")
                        .costs("O(l log m + r log m), l leaders with r ratings among them")
                        .source(OWN),
                MetricCard.card("partnership.purpose", "Shared purpose of a pair")
                        .asks("How far do these two pull in one direction?")
                        .is("min(p_ab, p_ba), p the rating of shared purpose as a share of its scale")
                        .range("[0, 1]", "share of the scale")
                        .reads("As trust: the weaker side counts.")
                        .undefined("NOT_RESPONDED where neither rated it")
                        .source(OWN),
                MetricCard.card("partnership.stage", "Stage of a pair")
                        .asks("How far have these two come?")
                        .is(
                                "the highest stage whose thresholds both trust and purpose reach, equal within 1e-12; below all of"
                                        + " them contact; UNCONFIRMED where one to three of the four ratings are there, never promoted")
                        .range("contact, the stages of survey.json, UNCONFIRMED", "stage")
                        .reads("Both must rise: much of one does not make up for the other.")
                        .undefined("a pair that nobody rated is not listed")
                        .source(OWN),
                MetricCard.card("partnership.limit", "What holds a pair back")
                        .asks("Trust or purpose first?")
                        .is("TRUST where trust < purpose - 0.1, PURPOSE where purpose < trust - 0.1, otherwise BOTH")
                        .range("TRUST, PURPOSE, BOTH", "axis")
                        .reads("The lower axis, where it is lower by more than a tenth of the scale.")
                        .undefined("NOT_RESPONDED for an unconfirmed pair")
                        .source(OWN),
                MetricCard.card("partnership.gap", "Gap of a pair")
                        .asks("Do the two see it alike?")
                        .is("|t_ab - t_ba| and |p_ab - p_ba|, the two ratings of one axis apart")
                        .range("[0, 1]", "share of the scale")
                        .reads("0: both say the same; large: one trusts who is not trusted back.")
                        .undefined("NOT_RESPONDED where one of the two is missing")
                        .source(OWN),
                MetricCard.card("partnership.next", "Distance to the next stage")
                        .asks("What is missing?")
                        .is("(max(0, threshold - trust), max(0, threshold - purpose)) of the next stage")
                        .range("[0, 1] each", "share of the scale")
                        .reads("0 on both: the stage is reached.")
                        .undefined("NOT_ASSESSABLE at the highest stage, NOT_RESPONDED for an unconfirmed pair")
                        .source(OWN),
                MetricCard.card("partnership.purpose_before_trust", "Purpose ahead of trust")
                        .asks("How many pairs share the goal but not the trust?")
                        .is("confirmed pairs with purpose > trust + 0.1, over confirmed pairs")
                        .range("[0, 1]", "share of pairs")
                        .reads("High: agreement on goals runs ahead of the trust to pursue them together.")
                        .undefined("NO_TIES without a confirmed pair, SUPPRESSED below the smallest group")
                        .source(OWN));
    }
}
