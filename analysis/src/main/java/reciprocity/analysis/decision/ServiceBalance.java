package reciprocity.analysis.decision;

import java.util.BitSet;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Whether bosses serve those who report to them: the strength of support that runs down reporting lines beside what runs
 * up, on lines whose two ends answered.
 *
 * @param lines how many such lines there are
 * @param downward on how many of them more runs down
 * @param upward on how many of them more runs up
 * @param down the strength that runs down
 * @param up the strength that runs up
 * @param ratio down/(down + up), in [0, 1]; NO_TIES where nothing runs, NOT_ASSESSABLE where a strength is negative
 */
public record ServiceBalance(int lines, int downward, int upward, double down, double up, Figure ratio) {

    /**
     * The balance of a network.
     *
     * @param support who supports whom, with strengths
     * @param reporting who reports to whom, among the same people
     */
    public static ServiceBalance of(OrgNetwork support, TieGraph reporting) {
        BitSet respondents = support.respondents();
        Rows lower = reporting.in();
        int lines = 0;
        int downward = 0;
        int upward = 0;
        double down = 0;
        double up = 0;
        boolean negative = false;
        for (int boss = 0; boss < lower.people(); boss++) {
            for (int at = lower.begin(boss); at < lower.end(boss); at++) {
                int report = lower.neighbour(at);
                if (respondents.get(boss) && respondents.get(report)) {
                    double given = support.ties().weight(boss, report);
                    double gotten = support.ties().weight(report, boss);
                    negative |= given < 0 || gotten < 0;
                    lines++;
                    downward += given > gotten ? 1 : 0;
                    upward += gotten > given ? 1 : 0;
                    down += given;
                    up += gotten;
                }
            }
        }
        return new ServiceBalance(lines, downward, upward, down, up, ratio(down, up, negative));
    }

    private static Figure ratio(double down, double up, boolean negative) {
        if (negative) {
            return Figure.undefined(Reason.NOT_ASSESSABLE);
        }
        return down + up == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of(down / (down + up));
    }
}
