package reciprocity.analysis.report;

import java.util.List;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.significance.PermutationResult;
import reciprocity.analysis.significance.TargetShuffle;
import reciprocity.graph.Rows;

/** How many ties are returned, against what names drawn at random would give. Only pairs of respondents count. */
final class ReciprocityFinding implements Finder {

    private static final double LEVEL = 0.05;
    private static final int MOST_SHUFFLES = 999;

    private static final String CAUTION = "A tie that is not returned may be answered in another way, or to others.";
    private static final String ACTION = "Ask where giving runs one way, and whether both sides want it so.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.words().returnable()) {
            return;
        }
        Rows out = surveyed.pairs().ties().out();
        int[] people = surveyed.respondents();
        if (people.length < surveyed.settings().minimumGroup() || out.entries() == 0) {
            if (out.entries() > 0) {
                findings.withhold(Topic.RECIPROCITY, Analysis.fewer(surveyed.settings()));
            }
            return;
        }
        int returned = surveyed.pairs().ties().mutual().entries();
        PermutationResult chance = new TargetShuffle(out, people)
                .mutualPairs(
                        returned / 2,
                        surveyed.settings().draws().atMost(MOST_SHUFFLES),
                        surveyed.settings().seed());
        double expected = 2 * chance.mean(0) / out.entries();
        if (chance.p(0) > LEVEL) {
            findings.withhold(Topic.RECIPROCITY, Findings.CHANCE);
        } else {
            findings.say(insight(surveyed, returned, expected, chance.p(0)));
        }
    }

    private static Insight insight(Surveyed surveyed, int returned, double expected, double p) {
        Wording words = surveyed.words();
        int ties = surveyed.pairs().ties().ties();
        double share = (double) returned / ties;
        long ofHundred = Math.round(100 * share);
        boolean all = returned == ties;
        String figure = all ? "All " + Wording.count(ties) : ofHundred + " of 100";
        String sentence = "%s %s are returned.".formatted(figure, words.ties());
        Gauge gauge = new Gauge(
                Wording.capital(words.ties()) + " that are returned",
                share,
                expected,
                Wording.percent(expected) + " expected by chance",
                null);
        return new Insight(
                "reciprocity.network",
                Topic.RECIPROCITY,
                sentence,
                figure,
                "%s between people who answered · p %s".formatted(Wording.capital(words.ties(ties)), Wording.chance(p)),
                gauge,
                List.of(insideAndAcross(surveyed)),
                CAUTION,
                ACTION,
                new Evidence(
                        "reciprocity",
                        share,
                        p,
                        null,
                        ties,
                        List.of(),
                        List.of(),
                        List.of(),
                        surveyed.ties(
                                source -> true,
                                (source, target) ->
                                        surveyed.pairs().ties().mutual().contains(source, target))));
    }

    private static String insideAndAcross(Surveyed surveyed) {
        Rows out = surveyed.pairs().ties().out();
        int[] ties = new int[2];
        int[] returned = new int[2];
        for (int person = 0; person < out.people(); person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                int across = surveyed.crosses(person, out.neighbour(at)) ? 1 : 0;
                ties[across]++;
                returned[across] += surveyed.pairs().ties().mutual().contains(person, out.neighbour(at)) ? 1 : 0;
            }
        }
        String groups = surveyed.words().groups(2);
        if (ties[0] == 0 || ties[1] == 0) {
            return ties[0] == 0
                    ? "Every tie runs across %s.".formatted(groups)
                    : "Every tie stays inside its %s."
                            .formatted(surveyed.words().groups(1));
        }
        return "Inside %s %s are returned, across them %s."
                .formatted(
                        groups,
                        Wording.percent((double) returned[0] / ties[0]),
                        Wording.percent((double) returned[1] / ties[1]));
    }
}
