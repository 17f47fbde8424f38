package reciprocity.analysis.report;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import reciprocity.analysis.decision.DecisionSharing;
import reciprocity.analysis.decision.ReportingLine;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.model.PersonId;
import reciprocity.model.TieMeaning;

/** How many active lines of reporting run both ways before decisions. Lines are counted, nobody is named. */
final class DecisionFinding implements Finder {

    private static final String CAUTION = "Not every decision needs asking; the survey does not tell which.";
    private static final String ACTION = "Ask teams which decisions they would like to be asked about.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.about(TieMeaning.SUPPORT, TieMeaning.DECISION)
                || !surveyed.layers().asked(TieMeaning.DECISION)) {
            return;
        }
        DecisionSharing sharing = DecisionSharing.of(
                surveyed.layers().network(TieMeaning.DECISION),
                surveyed.layers().network(TieMeaning.REPORTING).ties());
        if (!sharing.leaderLeaderRatio().defined()) {
            return;
        }
        if (surveyed.few(people(sharing.lines()))) {
            findings.withhold(Topic.DECISIONS, Analysis.fewer(surveyed.settings()));
        } else {
            findings.say(insight(surveyed, sharing));
        }
    }

    private static int people(List<ReportingLine> lines) {
        BitSet people = new BitSet();
        lines.forEach(line -> {
            people.set(line.boss());
            people.set(line.report());
        });
        return people.cardinality();
    }

    private static Insight insight(Surveyed surveyed, DecisionSharing sharing) {
        long both = sharing.count(ReportingLine.Asked.LEADER_LEADER);
        long none = sharing.count(ReportingLine.Asked.SILENT);
        long active = sharing.lines().size() - none;
        return Draft.of("decisions.lines", Topic.DECISIONS)
                .says(
                        "%s active reporting lines %s both ways before decisions."
                                .formatted(Wording.of(both, active), Wording.verb(both, "runs", "run")),
                        Wording.of(both, active))
                .context("A line is active where at least one of both asks the other")
                .why(List.of("On %s of %s lines neither asks the other."
                        .formatted(
                                Wording.count(none),
                                Wording.count(sharing.lines().size()))))
                .but(CAUTION)
                .so(ACTION)
                .measured(
                        "decisions.leader_leader_ratio",
                        sharing.leaderLeaderRatio(),
                        sharing.lines().size())
                .about(surveyed.survey().kindsOf(TieMeaning.DECISION))
                .ties(sharing.lines().stream()
                        .filter(line -> line.asked() == ReportingLine.Asked.LEADER_LEADER)
                        .flatMap(line -> both(surveyed, line))
                        .toList())
                .insight();
    }

    private static Stream<Evidence.Pair> both(Surveyed surveyed, ReportingLine line) {
        PersonId boss = surveyed.network().people().id(line.boss());
        PersonId report = surveyed.network().people().id(line.report());
        return Stream.of(new Evidence.Pair(boss, report), new Evidence.Pair(report, boss));
    }
}
