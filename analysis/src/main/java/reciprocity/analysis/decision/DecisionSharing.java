package reciprocity.analysis.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import reciprocity.analysis.decision.ReportingLine.Asked;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * How decisions are shared along reporting lines and within teams. Lines are classed where both ends answered; a team's
 * centralization takes all its ties. O(n + r log m) for r reporting lines.
 *
 * <p>Centralization: Freeman, L. C. (1978), Centrality in social networks, doi:10.1016/0378-8733(78)90021-7, of the times
 * one is asked within the team. The classes of reporting lines are this product's own.
 */
public final class DecisionSharing {

    private final List<ReportingLine> lines;
    private final List<Team> teams;

    private DecisionSharing(List<ReportingLine> lines, List<Team> teams) {
        this.lines = List.copyOf(lines);
        this.teams = List.copyOf(teams);
    }

    /**
     * Reads who asks whom.
     *
     * @param consults who asks whom before deciding
     * @param reporting who reports to whom, among the same people
     */
    public static DecisionSharing of(OrgNetwork consults, TieGraph reporting) {
        BitSet respondents = consults.respondents();
        TieGraph asks = consults.ties();
        List<ReportingLine> lines = new ArrayList<>();
        List<Team> teams = new ArrayList<>();
        Rows down = reporting.in();
        for (int boss = 0; boss < down.people(); boss++) {
            List<Integer> reports = new ArrayList<>();
            for (int at = down.begin(boss); at < down.end(boss); at++) {
                int report = down.neighbour(at);
                reports.add(report);
                if (respondents.get(boss) && respondents.get(report)) {
                    lines.add(
                            new ReportingLine(boss, report, Asked.of(asks.has(boss, report), asks.has(report, boss))));
                }
            }
            if (!reports.isEmpty()) {
                teams.add(new Team(boss, reports, centralization(boss, reports, asks)));
            }
        }
        return new DecisionSharing(lines, teams);
    }

    private static Figure centralization(int boss, List<Integer> reports, TieGraph asks) {
        BitSet team = new BitSet();
        team.set(boss);
        reports.forEach(team::set);
        int people = team.cardinality();
        if (people < 3) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        int most = 0;
        long asked = 0;
        for (int person = team.nextSetBit(0); person >= 0; person = team.nextSetBit(person + 1)) {
            int by = askedBy(person, team, asks);
            most = Math.max(most, by);
            asked += by;
        }
        return Figure.of(((double) most * people - asked) / ((people - 1.0) * (people - 1.0)));
    }

    private static int askedBy(int person, BitSet team, TieGraph asks) {
        Rows in = asks.in();
        int by = 0;
        for (int at = in.begin(person); at < in.end(person); at++) {
            by += team.get(in.neighbour(at)) ? 1 : 0;
        }
        return by;
    }

    /** The reporting lines of which both ends answered, by boss and then by report. */
    public List<ReportingLine> lines() {
        return lines;
    }

    /** The teams, by boss. */
    public List<Team> teams() {
        return teams;
    }

    /** How many lines are of a class. */
    public long count(Asked asked) {
        return lines.stream().filter(line -> line.asked() == asked).count();
    }

    /** Of the lines on which anybody asks, the share on which both do, in [0, 1]; NO_TIES where nobody asks. */
    public Figure leaderLeaderRatio() {
        return share(count(Asked.LEADER_LEADER), lines.size() - count(Asked.SILENT));
    }

    /** Of the lines, the share on which nobody asks, in [0, 1]; NO_TIES without a line. */
    public Figure silent() {
        return share(count(Asked.SILENT), lines.size());
    }

    private static Figure share(long some, long all) {
        return all == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of((double) some / all);
    }
}
