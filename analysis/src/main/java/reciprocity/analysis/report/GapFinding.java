package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.significance.FalseDiscovery;
import reciprocity.analysis.significance.LabelPermutation;
import reciprocity.analysis.significance.LabelStatistic;
import reciprocity.analysis.significance.PermutationResult;
import reciprocity.analysis.silo.Silo;
import reciprocity.analysis.silo.SiloDetector;

/**
 * Pairs of groups with far fewer ties, both ways together, than the activity of both would give. Pairs with a group that is
 * called a silo are left out: that it hardly meets others is said already.
 */
final class GapFinding implements Finder {

    /** The largest share of the expected ties of a pair that hardly meets. */
    static final double HARDLY = 0.1;

    /** The fewest expected ties of a pair of which something can be said. */
    static final double EXPECTED = 5;

    private static final double LEVEL = 0.05;
    private static final String CAUTION = "Not every pair needs to meet; only the work can tell which.";
    private static final String ACTION = "Begin with the pair that shares most work, and introduce two people.";

    /** A pair of groups with its ties both ways. */
    private record Pair(int one, int other, double ties, double expected, double p, double q) {}

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        List<Pair> tested = new ArrayList<>();
        List<Pair> gaps = new ArrayList<>();
        Set<String> silos =
                surveyed.silos().stream().filter(Silo::called).map(Silo::group).collect(Collectors.toSet());
        for (Pair pair : pairs(surveyed)) {
            if (silos.contains(surveyed.groups().name(pair.one()))
                    || silos.contains(surveyed.groups().name(pair.other()))) {
                continue;
            }
            boolean low = pair.expected() >= EXPECTED && pair.ties() <= HARDLY * pair.expected();
            if (!surveyed.guard().shown(pair.one()) || !surveyed.guard().shown(pair.other())) {
                if (low) {
                    findings.withhold(Topic.GAP, Analysis.fewer(surveyed.settings()));
                }
            } else {
                tested.add(pair);
                if (low && pair.q() > LEVEL) {
                    findings.withhold(Topic.GAP, Findings.CHANCE);
                } else if (low && (weak(surveyed, pair.one()) || weak(surveyed, pair.other()))) {
                    findings.withhold(Topic.GAP, Findings.ANSWERS);
                } else if (low) {
                    gaps.add(pair);
                }
            }
        }
        if (!gaps.isEmpty()) {
            gaps.sort(Comparator.comparingDouble((Pair pair) -> pair.expected() - pair.ties())
                    .reversed());
            findings.say(insight(surveyed, gaps, tested.size()));
        }
    }

    private static boolean weak(Surveyed surveyed, int group) {
        return surveyed.response(group) < SiloDetector.RESPONSE;
    }

    private static List<Pair> pairs(Surveyed surveyed) {
        int groups = surveyed.groups().groups();
        int[] people = surveyed.insiders();
        int[] labels = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            labels[i] = surveyed.groups().of(people[i]);
        }
        Supplier<LabelStatistic> statistic =
                () -> new PairShortfall(surveyed.answered().ties().out(), people, groups);
        PairShortfall observed = new PairShortfall(surveyed.answered().ties().out(), people, groups);
        double[] shortfall = new double[groups * (groups - 1) / 2];
        observed.measure(labels, shortfall);
        PermutationResult chance = new LabelPermutation(
                        labels,
                        groups,
                        surveyed.settings().draws(),
                        surveyed.settings().seed())
                .atLeast(shortfall, statistic, surveyed.answered().ties().ties() + people.length);
        double[] q = FalseDiscovery.q(chance.all());
        observed.measure(labels, shortfall);
        List<Pair> pairs = new ArrayList<>();
        int at = 0;
        for (int one = 0; one < groups; one++) {
            for (int other = one + 1; other < groups; other++, at++) {
                if (!Double.isNaN(shortfall[at])) {
                    pairs.add(new Pair(
                            one, other, observed.ties(one, other), observed.expected(one, other), chance.p(at), q[at]));
                }
            }
        }
        return pairs;
    }

    private static Insight insight(Surveyed surveyed, List<Pair> gaps, int tested) {
        Wording words = surveyed.words();
        Pair first = gaps.get(0);
        String one = surveyed.groups().name(first.one());
        String other = surveyed.groups().name(first.other());
        boolean single = gaps.size() == 1;
        double ratio = first.ties() / first.expected();
        String figure = single
                ? first.ties() == 0 ? "none" : Wording.percent(ratio)
                : Wording.capital(Wording.count(gaps.size())) + " of " + Wording.count(tested);
        String sentence = single
                ? "Of the %s expected, %s and %s share %s."
                        .formatted(words.ties(), words.group(one), words.group(other), figure)
                : "%s pairs of %s hardly meet.".formatted(figure, words.groups(2));
        List<String> names = gaps.stream()
                .flatMap(pair ->
                        List.of(
                                surveyed.groups().name(pair.one()),
                                surveyed.groups().name(pair.other()))
                                .stream())
                .distinct()
                .sorted()
                .toList();
        return new Insight(
                "gap.pairs",
                Topic.GAP,
                sentence,
                figure,
                "At most a tenth of the ties expected · q %s".formatted(Wording.chance(first.q())),
                new Gauge(
                        "Ties between %s and %s, of those expected".formatted(words.group(one), words.group(other)),
                        ratio,
                        1,
                        "%s ties expected from both groups' activity".formatted(Wording.decimal(first.expected())),
                        null),
                List.of("%s and %s share %s where their activity would give %s."
                        .formatted(
                                Wording.capital(words.group(one)),
                                words.group(other),
                                first.ties() == 0 ? "no tie" : words.ties((long) first.ties()),
                                Math.round(first.expected()))),
                CAUTION,
                ACTION,
                new Evidence(
                        "observed_expected",
                        ratio,
                        first.p(),
                        first.q(),
                        (int) first.ties(),
                        names,
                        List.of(),
                        surveyed.ids(members(surveyed, first)),
                        surveyed.ties(
                                source -> true,
                                (source, target) ->
                                        gaps.stream().anyMatch(pair -> joins(surveyed, pair, source, target)))));
    }

    private static int[] members(Surveyed surveyed, Pair pair) {
        return IntStream.concat(
                        IntStream.of(surveyed.groups().members(pair.one())),
                        IntStream.of(surveyed.groups().members(pair.other())))
                .toArray();
    }

    private static boolean joins(Surveyed surveyed, Pair pair, int source, int target) {
        int from = surveyed.groups().of(source);
        int to = surveyed.groups().of(target);
        return (from == pair.one() && to == pair.other()) || (from == pair.other() && to == pair.one());
    }
}
