package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.silo.Silo;
import reciprocity.analysis.silo.SiloDetector;
import reciprocity.graph.Rows;

/** Groups that are called silos, the largest first. */
final class SiloFinding implements Finder {

    /** From this share on, the first connector is told apart. */
    private static final double MUCH = 0.25;

    /** The most connectors that are named. */
    private static final int MOST_NAMED = 5;

    private static final String CAUTION = "It says nothing about why, and nothing about how well the work goes.";
    private static final String ACTION = "Ask its people whom else they would need, and introduce a few of them.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        surveyed.silos().stream()
                .sorted(Comparator.comparingInt(Silo::people).reversed().thenComparing(Silo::group))
                .forEach(silo -> judge(surveyed, silo, findings));
    }

    private static void judge(Surveyed surveyed, Silo silo, Findings findings) {
        if (silo.score().orElse(-1) < SiloDetector.SCORE) {
            return;
        }
        if (!surveyed.guard().shown(surveyed.group(silo.group()))) {
            findings.withhold(Topic.SILO, Analysis.fewer(surveyed.settings()));
        } else if (told(surveyed, silo)) {
            findings.say(insight(surveyed, silo));
        } else {
            boolean answered = silo.response() >= SiloDetector.RESPONSE && !silo.called();
            findings.withhold(Topic.SILO, answered ? Findings.CHANCE : Findings.ANSWERS);
        }
    }

    /** Whether a group is said to be a silo: called, large enough to be shown, and told of by as many who sent a tie. */
    static boolean told(Surveyed surveyed, Silo silo) {
        int group = surveyed.group(silo.group());
        Rows out = surveyed.answered().ties().out();
        long senders = IntStream.of(surveyed.groups().members(group))
                .filter(person -> out.degree(person) > 0)
                .count();
        return silo.called()
                && surveyed.guard().shown(group)
                && senders >= surveyed.settings().minimumGroup();
    }

    private static Insight insight(Surveyed surveyed, Silo silo) {
        Wording words = surveyed.words();
        String name = words.group(silo.group());
        double share = silo.internalShare().value();
        double expected = silo.chanceShare().value();
        boolean all = silo.leaving() == 0;
        String figure = all ? "All " + Wording.count(silo.arcs()) : Wording.capital(Wording.percent(share));
        String sentence = all
                ? "%s %s of %s stay inside.".formatted(figure, words.ties(), name)
                : "%s of the %s of %s stay inside.".formatted(figure, words.ties(), name);
        Gauge gauge = new Gauge(
                Wording.capital(words.ties()) + " that stay inside",
                share,
                expected,
                Wording.percent(expected) + " expected from its size",
                silo.group());
        String context = "%s · silo score %.2f, q %s"
                .formatted(
                        Wording.capital(Wording.people(silo.people())),
                        silo.score().value(),
                        Wording.chance(silo.q().value()));
        return new Insight(
                "silo." + Wording.slug(silo.group()),
                Topic.SILO,
                sentence,
                figure,
                context,
                gauge,
                why(surveyed, silo),
                CAUTION,
                ACTION,
                evidence(surveyed, silo));
    }

    private static List<String> why(Surveyed surveyed, Silo silo) {
        Wording words = surveyed.words();
        List<String> why = new ArrayList<>();
        int connectors = silo.connectors().size();
        if (connectors == 0) {
            why.add("Nobody in it sends a tie to another %s.".formatted(words.groups(1)));
        } else if (connectors == 1) {
            why.add("Every tie that leaves is sent by one person.");
        } else {
            double most = silo.connectors().get(0).share();
            why.add("%s send the %s that leave%s."
                    .formatted(
                            Wording.capital(Wording.people(connectors)),
                            words.ties(silo.leaving()),
                            most >= MUCH ? ", one of them " + Wording.percent(most) : ""));
        }
        List<String> missing =
                silo.missingGroups().stream().filter(surveyed::shown).toList();
        if (!missing.isEmpty()) {
            why.add("No tie joins it with %s."
                    .formatted(Wording.list(missing.stream().map(words::group).toList())));
        } else {
            leastMet(surveyed, silo)
                    .ifPresent(least -> why.add("To %s goes %s of what both groups' activity would give."
                            .formatted(
                                    words.group(least.getKey()),
                                    Wording.percent(least.getValue().value()))));
        }
        return why;
    }

    private static Optional<Map.Entry<String, Figure>> leastMet(Surveyed surveyed, Silo silo) {
        return silo.observedExpected().entrySet().stream()
                .filter(entry -> entry.getValue().defined() && surveyed.shown(entry.getKey()))
                .min(Comparator.comparingDouble(entry -> entry.getValue().value()));
    }

    private static Evidence evidence(Surveyed surveyed, Silo silo) {
        int group = surveyed.group(silo.group());
        return new Evidence(
                "silo",
                silo.score().value(),
                silo.p().value(),
                silo.q().value(),
                silo.arcs(),
                List.of(silo.group()),
                silo.connectors().stream()
                        .limit(MOST_NAMED)
                        .map(Silo.Connector::person)
                        .toList(),
                surveyed.ids(surveyed.groups().members(group)),
                surveyed.ties(
                        person -> surveyed.groups().of(person) == group,
                        (source, target) -> surveyed.crosses(source, target)));
    }
}
