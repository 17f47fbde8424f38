package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import reciprocity.analysis.jgrapht.JGraphTView;
import reciprocity.analysis.kernel.CrossingWays;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.graph.Rows;
import reciprocity.model.PersonId;

/** The few people on whom the shortest ways between groups lie. */
final class BridgeFinding implements Finder {

    /** The least share of ways between groups that one bridge carries. */
    static final double SHARE = 0.1;

    /** How many times the average share a bridge carries at least. */
    static final double TIMES_AVERAGE = 5;

    /** The most people that are named. */
    static final int MOST = 5;

    private static final String CAUTION = "Only ties of this survey are seen; who carries a way need not feel loaded.";
    private static final String ACTION = "See to a second way beside each of them before it is needed.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.words().returnable()) {
            return;
        }
        Rows either = surveyed.answered().ties().either();
        CrossingWays ways = CrossingWays.of(
                either, surveyed.groups().labels(), surveyed.settings().seed());
        int[] insiders = surveyed.insiders();
        double average =
                Arrays.stream(insiders).mapToDouble(ways::share).average().orElse(0);
        Set<PersonId> threads = threads(findings);
        int[] bridges = Arrays.stream(insiders)
                .filter(person -> ways.share(person) >= Math.max(SHARE, TIMES_AVERAGE * average))
                .filter(person -> !threads.contains(surveyed.network().people().id(person)))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer person) -> ways.share(person))
                        .reversed()
                        .thenComparingInt(person -> person))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
        if (bridges.length > 0 && insiders.length >= surveyed.settings().minimumGroup()) {
            findings.say(insight(surveyed, bridges, ways.shareThrough(bridges), bridges.length * average));
        }
    }

    /** Who is named as the one thread of a silo already, and therefore not once more. */
    private static Set<PersonId> threads(Findings findings) {
        return findings.said().stream()
                .filter(insight -> insight.topic() == Topic.THREAD)
                .flatMap(insight -> insight.evidence().people().stream())
                .collect(Collectors.toSet());
    }

    private static Insight insight(Surveyed surveyed, int[] bridges, double share, double even) {
        Wording words = surveyed.words();
        String figure = Wording.capital(Wording.percent(share));
        String sentence = "%s of the shortest ways between %s pass through %s."
                .formatted(figure, words.groups(2), Wording.people(bridges.length));
        Gauge gauge = new Gauge(
                "Shortest ways between %s that pass through %s"
                        .formatted(words.groups(2), bridges.length == 1 ? "this person" : "these people"),
                share,
                even,
                Wording.percent(even) + " if all carried alike",
                null);
        Set<Integer> groups = new LinkedHashSet<>();
        Arrays.stream(bridges).forEach(person -> groups.add(surveyed.groups().of(person)));
        String context = "%s in %s %s"
                .formatted(
                        Wording.capital(Wording.people(bridges.length)),
                        Wording.count(groups.size()),
                        words.groups(groups.size()));
        return new Insight(
                "bridge.people",
                Topic.BRIDGE,
                sentence,
                figure,
                context,
                gauge,
                List.of(without(surveyed, bridges), substitutes(surveyed, bridges)),
                CAUTION,
                ACTION,
                evidence(surveyed, bridges, share));
    }

    /** What would be cut: pairs of other people in different groups that only these people join. */
    private static String without(Surveyed surveyed, int[] bridges) {
        Set<Integer> others = new LinkedHashSet<>();
        Arrays.stream(surveyed.insiders()).forEach(others::add);
        long before = joined(surveyed, others, bridges);
        Arrays.stream(bridges).forEach(others::remove);
        long cut = before - joined(surveyed, others, bridges);
        String them = bridges.length == 1 ? "this person" : "them";
        return cut == 0
                ? "Without %s, the other people would all still find a way.".formatted(them)
                : "Without %s, %s of people would find no way between %s."
                        .formatted(
                                them,
                                cut == 1 ? "one pair" : Wording.count(cut) + " pairs",
                                surveyed.words().groups(2));
    }

    /** Pairs of different groups, none of the people left aside among them, that some way joins. */
    private static long joined(Surveyed surveyed, Set<Integer> among, int[] aside) {
        long pairs = 0;
        AsSubgraph<Integer, Integer> graph =
                new AsSubgraph<>(JGraphTView.either(surveyed.answered().ties()), among);
        for (Set<Integer> component : new ConnectivityInspector<>(graph).connectedSets()) {
            long[] sizes = new long[surveyed.groups().groups()];
            long all = 0;
            for (int person : component) {
                if (Arrays.stream(aside).noneMatch(left -> left == person)) {
                    sizes[surveyed.groups().of(person)]++;
                    all++;
                }
            }
            pairs += (all * all - Arrays.stream(sizes).map(size -> size * size).sum()) / 2;
        }
        return pairs;
    }

    /** How many of them have nobody of their own group who reaches at least half of the same groups. */
    private static String substitutes(Surveyed surveyed, int[] bridges) {
        String group = surveyed.words().groups(1);
        long alone =
                Arrays.stream(bridges).filter(person -> alone(surveyed, person)).count();
        if (alone == 0) {
            return bridges.length == 1
                    ? "Others of the same %s reach most of the same groups.".formatted(group)
                    : "Each has somebody in the own %s who reaches most of the same groups.".formatted(group);
        }
        if (bridges.length == 1) {
            return "Nobody else in the same %s reaches most of the same groups.".formatted(group);
        }
        return alone == bridges.length
                ? "None has anybody in the own %s who reaches most of the same groups.".formatted(group)
                : "%s of them %s nobody in the own %s who reaches most of the same groups."
                        .formatted(Wording.capital(Wording.count(alone)), alone == 1 ? "has" : "have", group);
    }

    private static boolean alone(Surveyed surveyed, int bridge) {
        BitSet reached = groupsReached(surveyed, bridge);
        return IntStream.of(surveyed.groups().members(surveyed.groups().of(bridge)))
                .filter(other -> other != bridge)
                .noneMatch(other -> {
                    BitSet same = groupsReached(surveyed, other);
                    same.and(reached);
                    return !reached.isEmpty() && 2 * same.cardinality() >= reached.cardinality();
                });
    }

    private static BitSet groupsReached(Surveyed surveyed, int person) {
        BitSet reached = new BitSet();
        Rows either = surveyed.answered().ties().either();
        for (int at = either.begin(person); at < either.end(person); at++) {
            reached.set(surveyed.groups().of(either.neighbour(at)));
        }
        reached.clear(surveyed.groups().of(person));
        return reached;
    }

    private static Evidence evidence(Surveyed surveyed, int[] bridges, double share) {
        Rows either = surveyed.answered().ties().either();
        Set<Integer> touched = new LinkedHashSet<>();
        Arrays.stream(bridges).forEach(touched::add);
        for (int person : bridges) {
            for (int at = either.begin(person); at < either.end(person); at++) {
                touched.add(either.neighbour(at));
            }
        }
        List<Evidence.Pair> across = new ArrayList<>(surveyed.ties(
                source -> true,
                (source, target) -> surveyed.crosses(source, target)
                        && Arrays.stream(bridges).anyMatch(person -> person == source || person == target)));
        return new Evidence(
                "betweenness.undirected",
                share,
                null,
                null,
                surveyed.answered().ties().ties(),
                Arrays.stream(bridges)
                        .mapToObj(person ->
                                surveyed.groups().name(surveyed.groups().of(person)))
                        .distinct()
                        .toList(),
                surveyed.ids(bridges),
                surveyed.ids(touched.stream().mapToInt(Integer::intValue).toArray()),
                across);
    }
}
