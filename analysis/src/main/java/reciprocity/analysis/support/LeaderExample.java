package reciprocity.analysis.support;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.significance.RankCorrelation;
import reciprocity.analysis.significance.Significance;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Whether teams of bosses who support many in one wave support many in the next. A boss's support is the number of people
 * supported; a team's the mean of that over those who report to the boss in the first wave. Only people who answered both
 * waves, and support among them. What goes together is told, not what comes of what: {@code first} says how far boss and team
 * were alike to begin with.
 *
 * <p>Source: Spearman, C. (1904), doi:10.2307/1412159, on the first wave's bosses and the second wave's teams.
 *
 * @param teams how many bosses have somebody who reports to them
 * @param lagged the boss's support in the first wave with the team's in the second, in [-1, 1]; TOO_FEW_NODES below three
 *     teams, CONSTANT where all bosses, or all teams, give alike
 * @param first the same with the team's support in the first wave
 */
public record LeaderExample(int teams, Significance lagged, Significance first) {

    /**
     * Compares two waves of the same people.
     *
     * @param reports of each boss in the first wave
     * @param early support in the first wave
     * @param late support in the second
     */
    static LeaderExample of(Rows reports, TieGraph early, TieGraph late, int shuffles, long seed) {
        List<double[]> teams = new ArrayList<>();
        for (int boss = 0; boss < reports.people(); boss++) {
            if (reports.degree(boss) > 0) {
                teams.add(new double[] {
                    early.out().degree(boss), mean(reports, boss, early.out()), mean(reports, boss, late.out())
                });
            }
        }
        double[] bosses = teams.stream().mapToDouble(team -> team[0]).toArray();
        double[] then = teams.stream().mapToDouble(team -> team[1]).toArray();
        double[] later = teams.stream().mapToDouble(team -> team[2]).toArray();
        return new LeaderExample(
                teams.size(),
                RankCorrelation.of(bosses, later, shuffles, seed),
                RankCorrelation.of(bosses, then, shuffles, seed));
    }

    private static double mean(Rows reports, int boss, Rows giving) {
        double sum = 0;
        for (int at = reports.begin(boss); at < reports.end(boss); at++) {
            sum += giving.degree(reports.neighbour(at));
        }
        return sum / reports.degree(boss);
    }
}
