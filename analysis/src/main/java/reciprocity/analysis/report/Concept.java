package reciprocity.analysis.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the 61 ideas about relationships that the product grew from, and what answers it. {@code CONCEPTS.md} is made of
 * these by a test that also holds every figure, door and topic named here against what there is.
 *
 * @param number 1 to 61
 * @param name the idea in a few words
 * @param figureIds ids of the catalogue, or doors as {@code package.Class}, parted by spaces; empty where none answers it
 * @param topicNames topics of findings that say it in a sentence, parted by spaces; empty where none does
 * @param note what is left out; begins with "Not answered", "By design" or "In part" where the idea is not answered whole
 */
public record Concept(int number, String name, String figureIds, String topicNames, String note) {

    /** All of them, in their order. */
    public static List<Concept> all() {
        return Stream.of(part1(), part2()).flatMap(List::stream).toList();
    }

    /** The figures and doors that answer it. */
    public List<String> figures() {
        return words(figureIds);
    }

    /** The topics of findings that say it. */
    public List<Insight.Topic> topics() {
        return words(topicNames).stream().map(Insight.Topic::valueOf).toList();
    }

    /** Whether anything answers it. */
    public boolean answered() {
        return !figureIds.isEmpty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<Concept> part1() {
        return List.of(
                new Concept(
                        1,
                        "Reciprocity of support",
                        "reciprocity reciprocity.rho dyads.mutual dyads.asymmetric dyads.null",
                        "RECIPROCITY",
                        ""),
                new Concept(
                        2,
                        "Individual balance of giving and receiving",
                        "net_giver reciprocity.returned reciprocity.answered reciprocity.total",
                        "",
                        ""),
                new Concept(3, "Acts of support: support, recognition, resources", "support.Acts", "", ""),
                new Concept(4, "Further acts; several in one pair", "support.Acts", "", ""),
                new Concept(
                        5,
                        "Like for like against generalised return",
                        "return.generalised return.none support.Returns support.ReturnLag",
                        "RETURN",
                        ""),
                new Concept(
                        6,
                        "Cycle of mutual support",
                        "bow_tie.core components.strong triads.030C triads.300 support.SafetyNet",
                        "SAFETY",
                        ""),
                new Concept(7, "Recognition of contributions", "support.Recognition", "RECOGNITION", ""),
                new Concept(
                        8,
                        "Leaders set the example",
                        "support.LeaderExample significance.RankCorrelation",
                        "",
                        "Needs two waves; what goes together is told, not what comes of what."),
                new Concept(9, "Help offered unasked", "support.Offers", "", ""),
                new Concept(10, "Asking for help; safe to speak", "support.UpwardVoice", "", ""),
                new Concept(
                        11,
                        "Regular check-ins",
                        "support.CheckIns wave.WaveComparison",
                        "",
                        "Of reporting lines: regularity where answers are dated, and lines whose contact stopped between waves."),
                new Concept(
                        12,
                        "Recognition spreads",
                        "support.RecognitionSpread significance.Autocorrelation",
                        "",
                        "Needs two waves; what goes together is told, not what comes of what."),
                new Concept(
                        13,
                        "Collaborative projects break silos",
                        "",
                        "",
                        "Not answered: memberships of projects are not read."),
                new Concept(14, "Cross-department help", "ei ei.ties ei.sent observed_expected ties", "SILO GAP", ""),
                new Concept(
                        15,
                        "Crisis help",
                        "support.CrisisSupport support.SafetyNet",
                        "SAFETY",
                        "The sentence is about all support; crisis figures stand beside it."),
                new Concept(
                        16,
                        "Communication across levels",
                        "assortativity.group",
                        "",
                        "With the people grouped by level."),
                new Concept(
                        17,
                        "Connected leadership community",
                        "rich_club rich_club.mutual cluster.LeaderClusters",
                        "LEADERS",
                        ""),
                new Concept(
                        18,
                        "Trust follows reciprocity",
                        "support.TrustWithSupport significance.Qap significance.Mrqap",
                        "TRUST",
                        "Tested on the data at hand; the shares that circulate without a source are never printed."),
                new Concept(19, "Free flow of ideas", "efficiency.global efficiency.cross_group distance.mean", "", ""),
                new Concept(20, "Retention and resilience", "articulation scenario.Departures", "THREAD BRIDGE", ""),
                new Concept(
                        21,
                        "Culture grows through small steady acts",
                        "wave.WaveComparison overlap.TieStability",
                        "CHANGE",
                        ""),
                new Concept(22, "Five relationships per leader", "relationships.LeaderRelationships", "FIVE", ""),
                new Concept(
                        23,
                        "Colleagues",
                        "simmelian clustering density",
                        "",
                        "For the whole and, through the matrix, inside groups; no figure a team of one boss."),
                new Concept(
                        24,
                        "Boss",
                        "relationships.LeaderRelationships decision.ServiceBalance",
                        "FIVE",
                        "In part: support up and down; feedback as a kind of its own is not told apart."),
                new Concept(
                        25,
                        "Abuse must not be accepted",
                        "",
                        "",
                        "By design not answered: no negative tie is inferred and nobody is ranked."),
                new Concept(
                        26,
                        "Direct reports",
                        "relationships.LeaderRelationships",
                        "FIVE",
                        "In part: trust up and down and reports who became leaders are not computed."),
                new Concept(27, "Customers", "frontline.CustomerReach", "CUSTOMERS", ""),
                new Concept(
                        28,
                        "Different departments",
                        "observed_expected density bridge.BoundarySpanners",
                        "GAP BRIDGE",
                        "Shared goals of departments are not read."),
                new Concept(29, "Support staff", "frontline.SupportStaff", "STAFF", ""),
                new Concept(
                        30,
                        "Support system when we fail",
                        "safety_net.none safety_net.one safety_net.sources support.SafetyNet",
                        "SAFETY",
                        ""),
                new Concept(
                        31,
                        "Above, around and below",
                        "relationships.LeaderRelationships decision.ServiceBalance",
                        "FIVE",
                        "In part: shares of ties up, lateral and down are not one figure."));
    }

    private static List<Concept> part2() {
        return List.of(
                new Concept(
                        32,
                        "Belonging to the club",
                        "core core_periphery cluster.CohesiveSubgroups",
                        "",
                        "Months until new people reach the core are not computed."),
                new Concept(
                        33,
                        "Trusted advisers from all parts of life",
                        "effective_size ei",
                        "",
                        "In part: heterogeneity of advisers (Blau's index) is not computed."),
                new Concept(
                        34,
                        "Collaboration across boundaries",
                        "silo brokerage.liaison brokerage.gatekeeper brokerage.representative",
                        "SILO THREAD BRIDGE",
                        ""),
                new Concept(35, "Dense web of connections", "density clustering krackhardt.connectedness", "", ""),
                new Concept(36, "Formal against informal", "support.InformalShadow", "", ""),
                new Concept(
                        37,
                        "Shared purpose and vision",
                        "partnership.Partnership",
                        "PARTNERSHIP PURPOSE",
                        "For pairs of leaders; agreement of groups on a goal is not computed."),
                new Concept(
                        38,
                        "Unilateral against collaborative decisions",
                        "decision.DecisionSharing centralization.in",
                        "DECISIONS",
                        ""),
                new Concept(39, "Coalitions", "cluster.CohesiveSubgroups", "", ""),
                new Concept(
                        40,
                        "Heterogeneous team with shared purpose",
                        "assortativity.group ei",
                        "",
                        "In part: with any column as the group; Blau's index is not computed."),
                new Concept(
                        41,
                        "Interdependence",
                        "reciprocity dyads.asymmetric",
                        "",
                        "For a kind that says who depends on whom."),
                new Concept(
                        42,
                        "Trust and accountability",
                        "",
                        "",
                        "Not answered: accountability is no meaning of a kind of tie."),
                new Concept(
                        43,
                        "Enabling others to succeed",
                        "harmonic.out",
                        "",
                        "In part: how far support reaches, not how many within two steps."),
                new Concept(
                        44,
                        "Leader-leader against leader-follower",
                        "decision.DecisionSharing krackhardt.hierarchy",
                        "DECISIONS",
                        ""),
                new Concept(
                        45,
                        "Distributed decision-making",
                        "decision.DecisionSharing centralization.in",
                        "DECISIONS",
                        ""),
                new Concept(46, "Servant leadership", "decision.ServiceBalance", "", ""),
                new Concept(
                        47,
                        "Mentor and mentee learn from each other",
                        "reciprocity",
                        "",
                        "On the mentoring ties alone; returns of another kind are not counted."),
                new Concept(48, "Mentor's mentor", "mentoring.MentorChains", "MENTORING", ""),
                new Concept(49, "Cross-functional mentoring", "mentoring.MentorChains ei", "", ""),
                new Concept(
                        50,
                        "Mentoring linked to onboarding",
                        "mentoring.Onboarding mentoring.WaitingCurve",
                        "MENTORING",
                        ""),
                new Concept(
                        51,
                        "Mentoring culture",
                        "mentoring.MentorChains",
                        "",
                        "Load and its Gini; participation by level is not one figure."),
                new Concept(52, "Time and commitment", "", "", "Not answered: meetings of pairs are not read."),
                new Concept(
                        53,
                        "Evaluating success over time",
                        "mentoring.MatchedChange",
                        "",
                        "Needs two waves; the figure is by how many people somebody is asked before decisions."),
                new Concept(54, "Future leaders emerge", "decision.EmergentLeaders", "", ""),
                new Concept(55, "Leadership partnership spectrum", "partnership.Partnership", "PARTNERSHIP", ""),
                new Concept(56, "Trust before purpose", "partnership.Partnership", "PURPOSE", ""),
                new Concept(
                        57,
                        "Partnership among the group, not individuals",
                        "cluster.LeaderClusters rich_club.mutual",
                        "LEADERS",
                        ""),
                new Concept(
                        58,
                        "Buy-in before change",
                        "",
                        "",
                        "Not answered: change events and whom they affect are not read."),
                new Concept(
                        59,
                        "Feedback by permission",
                        "reciprocity",
                        "",
                        "On a kind that asks about feedback; permission is not read."),
                new Concept(
                        60,
                        "Partnership and strategic results",
                        "",
                        "",
                        "Not answered: outcomes of teams are not read."),
                new Concept(
                        61,
                        "Individual development against partnership building",
                        "scenario.Introductions",
                        "",
                        "In part: pairs of people to introduce; no score of single people as a recommendation."));
    }
}
