package reciprocity.analysis.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import reciprocity.analysis.cluster.Community;
import reciprocity.analysis.metric.Scores;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.significance.LabelPermutation;
import reciprocity.analysis.significance.PermutationResult;

/** Whether the communities that ties alone show are those of the chart: who sits where the own group is the largest. */
final class CommunityFinding implements Finder {

    private static final double LEVEL = 0.05;
    private static final String CAUTION =
            "Communities are found by a rule; another rule may draw some borders otherwise.";
    private static final String ACTION = "Look at the map coloured by community, and at those who sit elsewhere.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        int[] people = surveyed.insiders();
        if (surveyed.answered().ties().ties() == 0 || surveyed.groups().groups() < 2) {
            return;
        }
        if (people.length < surveyed.settings().minimumGroup()) {
            findings.withhold(Topic.COMMUNITY, Analysis.fewer(surveyed.settings()));
            return;
        }
        Scores labels = new Community().measure(surveyed.answered());
        int[] community = Arrays.stream(people)
                .map(person -> (int) labels.valueOrNaN(person))
                .toArray();
        int[] group = Arrays.stream(people).map(surveyed.groups()::of).toArray();
        CommonHome home = new CommonHome(community, surveyed.groups().groups());
        double[] share = new double[1];
        home.measure(group, share);
        PermutationResult chance = new LabelPermutation(
                        group,
                        surveyed.groups().groups(),
                        surveyed.settings().draws(),
                        surveyed.settings().seed())
                .atLeast(
                        share, () -> new CommonHome(community, surveyed.groups().groups()), people.length);
        if (chance.p(0) > LEVEL) {
            findings.withhold(Topic.COMMUNITY, Findings.CHANCE);
        } else {
            findings.say(insight(surveyed, people, community, share[0], chance));
        }
    }

    private static Insight insight(
            Surveyed surveyed, int[] people, int[] community, double share, PermutationResult chance) {
        Wording words = surveyed.words();
        String figure = Wording.capital(Wording.percent(share));
        int shared =
                (int) Arrays.stream(sizes(community)).filter(size -> size > 1).count();
        int[] group = Arrays.stream(people).map(surveyed.groups()::of).toArray();
        int[] elsewhere = new CommonHome(community, surveyed.groups().groups()).elsewhere(group, people);
        double agreement = CommonHome.adjustedRand(community, group);
        return new Insight(
                "community.groups",
                Topic.COMMUNITY,
                "%s of people sit in a community where their own %s is the largest.".formatted(figure, words.groups(1)),
                figure,
                "%s of two or more people, %s %s · adjusted Rand index %.2f"
                        .formatted(
                                Wording.capital(communities(shared)),
                                Wording.count(surveyed.groups().groups()),
                                words.groups(surveyed.groups().groups()),
                                agreement),
                new Gauge(
                        "People where their own %s is the largest".formatted(words.groups(1)),
                        share,
                        chance.mean(0),
                        Wording.percent(chance.mean(0)) + " if people sat there by chance",
                        null),
                List.of(reading(words, agreement)),
                CAUTION,
                ACTION,
                new Evidence(
                        "community",
                        share,
                        chance.p(0),
                        null,
                        surveyed.answered().ties().ties(),
                        List.of(),
                        List.of(),
                        surveyed.ids(elsewhere),
                        List.of()));
    }

    private static String communities(int number) {
        return number == 1 ? "one community" : Wording.count(number) + " communities";
    }

    private static String reading(Wording words, double agreement) {
        String groups = words.groups(2);
        if (agreement >= 0.8) {
            return "Ties draw nearly the same borders as the %s.".formatted(groups);
        }
        return agreement >= 0.4
                ? "Ties draw some of the same borders as the %s, and some others.".formatted(groups)
                : "Ties draw mostly other borders than the %s.".formatted(groups);
    }

    private static int[] sizes(int[] community) {
        int[] sizes = new int[IntStream.of(community).max().orElse(-1) + 1];
        for (int label : community) {
            sizes[label]++;
        }
        return sizes;
    }
}
