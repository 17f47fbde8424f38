package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import reciprocity.analysis.jgrapht.JGraphTView;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.significance.LabelPermutation;
import reciprocity.analysis.significance.PermutationResult;

/** How leaders hang together by returned ties among themselves. Names stand in the evidence only. */
final class LeaderFinding implements Finder {

    private static final double LEVEL = 0.05;
    private static final String CAUTION = "Leaders may meet in ways that this survey did not ask about.";
    private static final String ACTION = "Bring those outside together with one leader of the network at a time.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.words().returnable()) {
            return;
        }
        BitSet leaders = surveyed.network().leaders();
        BitSet answered = new BitSet();
        Arrays.stream(surveyed.respondents()).forEach(answered::set);
        leaders.and(answered);
        if (leaders.cardinality() < Math.max(3, surveyed.settings().minimumGroup())) {
            if (!leaders.isEmpty()) {
                findings.withhold(Topic.LEADERS, Analysis.fewer(surveyed.settings()));
            }
            return;
        }
        List<Set<Integer>> parts = parts(surveyed, leaders);
        PermutationResult chance = chance(surveyed, leaders, parts.get(0).size());
        if (chance.p(0) > LEVEL) {
            findings.withhold(Topic.LEADERS, Findings.CHANCE);
        } else {
            findings.say(insight(surveyed, leaders, parts, chance));
        }
    }

    /** The components of leaders over ties returned among them, the largest first. */
    private static List<Set<Integer>> parts(Surveyed surveyed, BitSet leaders) {
        Set<Integer> among = new LinkedHashSet<>(leaders.stream().boxed().toList());
        List<Set<Integer>> parts = new ArrayList<>(new ConnectivityInspector<>(
                        new AsSubgraph<>(JGraphTView.mutual(surveyed.pairs().ties()), among))
                .connectedSets());
        parts.sort(Comparator.comparingInt((Set<Integer> part) -> part.size()).reversed());
        return parts;
    }

    /** How large the largest component of as many people drawn at random is, as a share of them. */
    private static PermutationResult chance(Surveyed surveyed, BitSet leaders, int largest) {
        int[] people = surveyed.respondents();
        int[] labels =
                Arrays.stream(people).map(person -> leaders.get(person) ? 1 : 0).toArray();
        double observed = (double) largest / leaders.cardinality();
        return new LabelPermutation(
                        labels,
                        2,
                        surveyed.settings().draws(),
                        surveyed.settings().seed())
                .atLeast(
                        new double[] {observed},
                        () -> new LargestPart(surveyed.pairs().ties().mutual(), people),
                        people.length);
    }

    private static Insight insight(
            Surveyed surveyed, BitSet leaders, List<Set<Integer>> parts, PermutationResult chance) {
        int all = leaders.cardinality();
        int largest = parts.get(0).size();
        int[] alone = parts.stream()
                .filter(part -> part.size() == 1)
                .mapToInt(part -> part.iterator().next())
                .sorted()
                .toArray();
        String figure = largest == all
                ? "All " + Wording.count(all)
                : Wording.capital(Wording.count(largest)) + " of " + Wording.count(all);
        String sentence = "%s leaders form one mutual network.".formatted(figure);
        double share = (double) largest / all;
        Gauge gauge = new Gauge(
                "Leaders in the largest mutual network",
                share,
                chance.mean(0),
                Wording.percent(chance.mean(0)) + " among as many people drawn at random",
                null);
        return new Insight(
                "leaders.network",
                Topic.LEADERS,
                sentence,
                figure,
                outside(all - largest, alone.length),
                gauge,
                why(surveyed, leaders, parts),
                CAUTION,
                ACTION,
                new Evidence(
                        "leaders.largest_component",
                        share,
                        chance.p(0),
                        null,
                        tiesAmong(surveyed, leaders),
                        List.of(),
                        surveyed.ids(alone),
                        surveyed.ids(leaders.stream().toArray()),
                        surveyed.ties(
                                leaders::get,
                                (source, target) -> leaders.get(target)
                                        && surveyed.pairs().ties().mutual().contains(source, target))));
    }

    private static String outside(int outside, int alone) {
        if (outside == 0) {
            return "Every leader who answered belongs to it";
        }
        String apart = outside == 1
                ? "One leader stands outside it"
                : Wording.capital(Wording.count(outside)) + " leaders stand outside it";
        if (alone == 0) {
            return apart + ", each with a returned tie to another leader";
        }
        if (alone == outside) {
            return apart + (outside == 1 ? ", without" : ", none with") + " a returned tie to a leader";
        }
        return apart + ", " + Wording.count(alone) + " of them without a returned tie to a leader";
    }

    private static List<String> why(Surveyed surveyed, BitSet leaders, List<Set<Integer>> parts) {
        int ties = tiesAmong(surveyed, leaders);
        int returned = 0;
        for (int leader = leaders.nextSetBit(0); leader >= 0; leader = leaders.nextSetBit(leader + 1)) {
            for (int other = leaders.nextSetBit(0); other >= 0; other = leaders.nextSetBit(other + 1)) {
                returned += surveyed.pairs().ties().mutual().contains(leader, other) ? 1 : 0;
            }
        }
        List<String> why = new ArrayList<>();
        why.add("Of %s among leaders, %s %s returned."
                .formatted(surveyed.words().ties(ties), Wording.count(returned), returned == 1 ? "is" : "are"));
        if (parts.size() > 1 && parts.get(1).size() > 1) {
            why.add("%s others form a network of their own."
                    .formatted(Wording.capital(Wording.count(parts.get(1).size()))));
        }
        return why;
    }

    private static int tiesAmong(Surveyed surveyed, BitSet leaders) {
        int ties = 0;
        for (int leader = leaders.nextSetBit(0); leader >= 0; leader = leaders.nextSetBit(leader + 1)) {
            for (int other = leaders.nextSetBit(0); other >= 0; other = leaders.nextSetBit(other + 1)) {
                ties += surveyed.pairs().ties().has(leader, other) ? 1 : 0;
            }
        }
        return ties;
    }
}
