package reciprocity.analysis.decision;

import java.util.List;
import reciprocity.analysis.metric.MetricCard;

/** What a reader has to know of the figures about who asks whom before deciding. */
public final class DecisionCards {

    private static final String OWN = "This product's own definition, 2026, of leader-leader against leader-follower.";
    private static final String FREEMAN =
            "Freeman, L. C. (1978). Centrality in social networks: Conceptual clarification. Social"
                    + " Networks 1, 215-239. doi:10.1016/0378-8733(78)90021-7";

    private DecisionCards() {}

    /** The cards, in reading order. */
    public static List<MetricCard> all() {
        return List.of(
                MetricCard.card("decisions.leader_leader_ratio", "Leader-leader ratio")
                        .asks("Do bosses and those who report to them ask each other?")
                        .is(
                                "of the reporting lines whose ends both answered and on which anybody asks before deciding, the share"
                                        + " on which both do; the others ask down (only the boss asks) or up (only the report does)")
                        .range("[0, 1]", "share of reporting lines")
                        .reads("1: wherever anybody asks, both do. Read the silent share beside it.")
                        .undefined("NO_TIES where nobody asks or no question asks about it")
                        .source(OWN),
                MetricCard.card("decisions.silent", "Silent reporting lines")
                        .asks("On how many lines does nobody ask?")
                        .is("reporting lines whose ends both answered and neither asks the other, over all such lines")
                        .range("[0, 1]", "share of reporting lines")
                        .reads("1: nobody asks along any line.")
                        .undefined("NO_TIES without such a line, or where no question asks about it")
                        .source(OWN),
                MetricCard.card("decisions.centralization", "Decision centralization of a team")
                        .asks("Does asking run to one desk?")
                        .is(
                                "sum over the team of (k_max - k_i) / (t - 1)^2; k_i how many of the team ask i, t people: a boss and"
                                        + " the direct reports")
                        .range("[0, 1]", "index")
                        .reads("1: everybody asks one person and nobody else is asked; 0: all are asked alike.")
                        .undefined("TOO_FEW_NODES below three people, SUPPRESSED below the smallest group")
                        .source(FREEMAN),
                MetricCard.card("decisions.emergent", "Leaders without the title")
                        .asks("Who is asked by many though nobody calls them a leader?")
                        .is(
                                "people who do not lead and are asked by more people than the bar: the smallest number of askers"
                                        + " that at least nine tenths of the people inside do not exceed")
                        .range("[0, 0.1 n]", "people")
                        .reads("At most a tenth of the people stand above the bar. Whom others ask, not who is better.")
                        .undefined("NO_TIES where no question asks about it")
                        .costs("O(n log n)")
                        .source(OWN),
                MetricCard.card("decisions.service", "Service ratio")
                        .asks("Do bosses support those who report to them?")
                        .is(
                                "support that runs down reporting lines over support that runs down or up, in strength, lines whose"
                                        + " ends both answered")
                        .range("[0, 1]", "share of strength")
                        .reads("0.5: as much down as up; above: bosses give more than they get.")
                        .undefined("NO_TIES without support on any line, NOT_ASSESSABLE with a negative strength")
                        .source("This product's own definition, 2026, of servant leadership in a network."),
                MetricCard.card("decisions.hierarchy", "Hierarchy of reporting and of asking")
                        .asks("Does what goes up come back down?")
                        .is(
                                "Krackhardt's hierarchy of reporting ties, and of ties of asking: pairs joined one way only over"
                                        + " pairs joined by a path")
                        .range("[0, 1]", "share of pairs")
                        .reads("Reporting is 1 by nature; asking far below it means that it runs across and back.")
                        .undefined("NO_TIES without ties")
                        .costs("O(n + m) for trees")
                        .source(
                                "Krackhardt, D. (1994). Graph theoretical dimensions of informal organizations. In Carley, K.,"
                                        + " Prietula, M. (eds.), Computational Organization Theory, 89-111. Lawrence Erlbaum"));
    }
}
