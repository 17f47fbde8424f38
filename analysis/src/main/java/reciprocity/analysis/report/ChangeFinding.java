package reciprocity.analysis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.wave.Comparability;
import reciprocity.analysis.wave.Delta;
import reciprocity.analysis.wave.WaveComparison;
import reciprocity.model.Survey;

/** What changed since the wave before, among those who answered both: ties that lasted, and returned ties. */
final class ChangeFinding implements Finder {

    private static final int MOST_DRAWS = 499;
    private static final String CAUTION =
            "Only people who answered both waves are compared; what moved them is not asked.";
    private static final String ACTION =
            "Ask which of the new ties people would keep, and which of the lost ones they miss.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        @Nullable Survey earlier = surveyed.earlier();
        if (earlier == null || surveyed.answered().ties().ties() == 0) {
            return;
        }
        WaveComparison comparison = WaveComparison.of(
                earlier,
                surveyed.survey(),
                surveyed.reading().of(surveyed.kinds()),
                surveyed.settings().draws().atMost(MOST_DRAWS).most(),
                surveyed.settings().seed());
        comparison.kinds().stream()
                .filter(kind -> !kind.comparable())
                .forEach(kind -> findings.withhold(Topic.CHANGE, "asked otherwise in the wave before"));
        if (!comparison.comparable()) {
            return;
        }
        if (surveyed.few(comparison.people().respondents())) {
            findings.withhold(Topic.CHANGE, Analysis.fewer(surveyed.settings()));
            return;
        }
        returned(surveyed, findings, comparison, since(earlier));
        if (comparison.ties().before() > 0) {
            findings.calm(lasting(surveyed, comparison, since(earlier)));
        }
    }

    private static String since(Survey earlier) {
        String wave = earlier.settings().wave();
        return wave == null ? "the wave before" : wave;
    }

    private static Insight lasting(Surveyed surveyed, WaveComparison comparison, String since) {
        double share = comparison.ties().kept().value();
        String figure = share == 1 ? "All" : share == 0 ? "None" : Math.round(100 * share) + " of 100";
        return Draft.of("change.kept", Topic.CHANGE)
                .says(
                        "%s %s of %s are still there."
                                .formatted(figure, surveyed.words().ties(), since),
                        figure)
                .context("Among %s who answered both waves"
                        .formatted(Wording.people(comparison.people().respondents())))
                .why(List.of("%s are new, %s are gone."
                        .formatted(
                                Wording.capital(
                                        surveyed.words().ties(comparison.fresh().size())),
                                Wording.count(comparison.lost().size()))))
                .but(CAUTION)
                .so(ACTION)
                .measured("ties.kept", comparison.ties().kept(), (int)
                        comparison.ties().before())
                .about(compared(comparison))
                .ties(comparison.kept().stream()
                        .limit(Evidence.MOST_SHOWN)
                        .map(pair -> new Evidence.Pair(pair.source(), pair.target()))
                        .toList())
                .insight();
    }

    private static List<String> compared(WaveComparison comparison) {
        return comparison.kinds().stream()
                .filter(Comparability::comparable)
                .map(Comparability::kind)
                .toList();
    }

    private static void returned(Surveyed surveyed, Findings findings, WaveComparison comparison, String since) {
        Delta delta = comparison.network().stream()
                .filter(one -> one.id().equals("reciprocity"))
                .findFirst()
                .orElseThrow();
        if (!delta.delta().defined() || !surveyed.words().returnable()) {
            return;
        }
        if (!delta.beyondChance()) {
            findings.withhold(Topic.CHANGE, Findings.CHANCE);
            return;
        }
        boolean more = delta.delta().value() > 0;
        long points = Math.max(1, Math.round(100 * Math.abs(delta.delta().value())));
        String figure = points == 1 ? "one point of 100" : Wording.count(points) + " points of 100";
        findings.say(
                Draft.of("change.returned", Topic.CHANGE)
                        .says(
                                "The share of %s that is returned %s since %s by %s."
                                        .formatted(surveyed.words().ties(), more ? "rose" : "fell", since, figure),
                                figure)
                        .context("From %s to %s among %s who answered both waves"
                                .formatted(
                                        Wording.percent(delta.before().value()),
                                        Wording.percent(delta.after().value()),
                                        Wording.people(comparison.people().respondents())))
                        .why(List.of("The interval of the change is %d to %d points, at 95 of 100."
                                .formatted(
                                        Math.round(100 * delta.low().value()),
                                        Math.round(100 * delta.high().value()))))
                        .but(CAUTION)
                        .so(ACTION)
                        .measured("reciprocity", delta.delta(), (int)
                                comparison.ties().after())
                        .about(compared(comparison))
                        .ties(comparison.fresh().stream()
                                .limit(Evidence.MOST_SHOWN)
                                .map(pair -> new Evidence.Pair(pair.source(), pair.target()))
                                .toList())
                        .insight(),
                more);
    }
}
