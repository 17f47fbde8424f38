package reciprocity.analysis.support;

import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;
import reciprocity.model.TieMeaning;

/**
 * How much support runs where no chart would draw it. The chart is who reports to whom; two people are near on it as boss and
 * report, either way, or by having a boss in common.
 *
 * <p>Source: Krackhardt, D., Hanson, J. R. (1993), Informal networks: the company behind the chart, Harvard Business Review
 * 71(4), 104-111.
 *
 * @param ties support ties
 * @param shadow share of them between two people who are not near on the chart and not of one group, in [0, 1]; NO_TIES
 *     without ties; without a chart the share between groups
 * @param beyondChart share of them between two people who are not near on the chart, in [0, 1]; NOT_ASSESSABLE without one
 */
public record InformalShadow(int ties, Figure shadow, Figure beyondChart) {

    static InformalShadow of(TieLayers layers, List<String> kinds) {
        OrgNetwork people = layers.people();
        TieGraph support = layers.network(kinds).ties();
        TieGraph chart = layers.network(TieMeaning.REPORTING).ties();
        long beyond = 0;
        long shadow = 0;
        for (int person = 0; person < people.size(); person++) {
            for (int at = support.out().begin(person); at < support.out().end(person); at++) {
                int other = support.out().neighbour(at);
                if (!near(chart, person, other)) {
                    beyond++;
                    shadow += people.groups().of(person) == people.groups().of(other) ? 0 : 1;
                }
            }
        }
        return new InformalShadow(
                support.ties(),
                Returns.share(shadow, support.ties()),
                chart.ties() == 0 ? Figure.undefined(Reason.NOT_ASSESSABLE) : Returns.share(beyond, support.ties()));
    }

    private static boolean near(TieGraph chart, int one, int other) {
        if (chart.has(one, other) || chart.has(other, one)) {
            return true;
        }
        Rows bosses = chart.out();
        for (int at = bosses.begin(one); at < bosses.end(one); at++) {
            if (chart.has(other, bosses.neighbour(at))) {
                return true;
            }
        }
        return false;
    }
}
