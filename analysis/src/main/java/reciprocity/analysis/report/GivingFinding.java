package reciprocity.analysis.report;

import java.util.List;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.significance.FalseDiscovery;
import reciprocity.analysis.significance.SignTest;
import reciprocity.analysis.silo.SiloDetector;
import reciprocity.graph.Rows;

/**
 * Groups that give to others far more than they get. Ties across groups between respondents; whether the one-way ones among
 * them run outward more than a fair coin would give, by a sign test over all groups.
 */
final class GivingFinding implements Finder {

    /** How many times as much a group gives at least. */
    static final double TIMES = 1.5;

    private static final double LEVEL = 0.05;
    private static final String CAUTION = "Giving more may be its task; the survey does not ask for the reason.";
    private static final String ACTION = "Ask its people what they would need in return, and from whom.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.words().returnable()) {
            return;
        }
        int groups = surveyed.groups().groups();
        Across across = new Across(surveyed);
        double[] p = new double[groups];
        for (int group = 0; group < groups; group++) {
            int oneWay = across.oneWayOut[group] + across.oneWayIn[group];
            p[group] = oneWay == 0 ? Double.NaN : SignTest.atLeast(across.oneWayOut[group], across.oneWayIn[group]);
        }
        double[] q = FalseDiscovery.q(p);
        for (int group = 0; group < groups; group++) {
            if (across.out[group] > 0 && across.out[group] >= TIMES * across.in[group]) {
                judge(surveyed, group, across, p[group], q[group], findings);
            }
        }
    }

    private static void judge(Surveyed surveyed, int group, Across across, double p, double q, Findings findings) {
        if (!surveyed.guard().shown(group)) {
            findings.withhold(Topic.GIVING, Analysis.fewer(surveyed.settings()));
        } else if (!(q <= LEVEL)) {
            findings.withhold(Topic.GIVING, Findings.CHANCE);
        } else if (surveyed.response(group) < SiloDetector.RESPONSE) {
            findings.withhold(Topic.GIVING, Findings.ANSWERS);
        } else {
            findings.say(insight(surveyed, group, across, p, q));
        }
    }

    private static Insight insight(Surveyed surveyed, int group, Across across, double p, double q) {
        Wording words = surveyed.words();
        String name = words.group(surveyed.groups().name(group));
        int out = across.out[group];
        int in = across.in[group];
        String figure = in == 0 ? "none" : Wording.decimal((double) out / in);
        String sentence = in == 0
                ? "%s gives %s to other %s and gets none."
                        .formatted(Wording.capital(name), words.ties(out), words.groups(2))
                : "For each %s that other %s give to %s, it gives %s."
                        .formatted(words.tie(), words.groups(2), name, figure);
        double share = (double) out / (out + in);
        return new Insight(
                "giving." + Wording.slug(surveyed.groups().name(group)),
                Topic.GIVING,
                sentence,
                figure,
                "%s given across %s, %s received · q %s"
                        .formatted(
                                Wording.capital(words.ties(out)),
                                words.groups(2),
                                in == 0 ? "none" : in,
                                Wording.chance(q)),
                new Gauge(
                        "Share of its outside ties that are given",
                        share,
                        0.5,
                        Wording.percent(0.5) + " would be even",
                        surveyed.groups().name(group)),
                List.of(most(surveyed, across, group)),
                CAUTION,
                ACTION,
                new Evidence(
                        "giving",
                        share,
                        p,
                        q,
                        out + in,
                        List.of(surveyed.groups().name(group)),
                        List.of(),
                        surveyed.ids(surveyed.groups().members(group)),
                        surveyed.ties(
                                source -> surveyed.groups().of(source) == group,
                                (source, target) -> surveyed.crosses(source, target))));
    }

    private static String most(Surveyed surveyed, Across across, int group) {
        int groups = surveyed.groups().groups();
        int most = -1;
        for (int other = 0; other < groups; other++) {
            boolean named = other != group && surveyed.guard().shown(other);
            if (named && (most < 0 || across.ties[group * groups + other] > across.ties[group * groups + most])) {
                most = other;
            }
        }
        if (most < 0) {
            return "Its ties go to groups of fewer people than may be shown.";
        }
        return "Most go to %s: %s, with %s in return."
                .formatted(
                        surveyed.words().group(surveyed.groups().name(most)),
                        Wording.count(across.ties[group * groups + most]),
                        across.ties[most * groups + group] == 0
                                ? "none"
                                : Wording.count(across.ties[most * groups + group]));
    }

    /** Ties across groups between respondents, counted by group. */
    private static final class Across {
        private final int[] out;
        private final int[] in;
        private final int[] oneWayOut;
        private final int[] oneWayIn;
        private final int[] ties;

        Across(Surveyed surveyed) {
            int groups = surveyed.groups().groups();
            out = new int[groups];
            in = new int[groups];
            oneWayOut = new int[groups];
            oneWayIn = new int[groups];
            ties = new int[groups * groups];
            Rows rows = surveyed.pairs().ties().out();
            for (int person = 0; person < rows.people(); person++) {
                for (int at = rows.begin(person); at < rows.end(person); at++) {
                    count(surveyed, person, rows.neighbour(at));
                }
            }
        }

        private void count(Surveyed surveyed, int source, int target) {
            int from = surveyed.groups().of(source);
            int to = surveyed.groups().of(target);
            if (from == to) {
                return;
            }
            ties[from * out.length + to]++;
            out[from]++;
            in[to]++;
            if (!surveyed.pairs().ties().mutual().contains(source, target)) {
                oneWayOut[from]++;
                oneWayIn[to]++;
            }
        }
    }
}
