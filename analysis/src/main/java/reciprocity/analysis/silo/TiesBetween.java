package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Scores;

/** How many ties one group sends to another. */
public final class TiesBetween implements MatrixMetric {

    private static final MetricCard CARD = MetricCard.card("ties", "Ties between groups")
            .asks("How many ties does one group send to another?")
            .is("arcs from members of the row to members of the column")
            .range("0, 1, ...", "ties")
            .reads("a count")
            .source("Wasserman, S., Faust, K. (1994), Social Network Analysis, doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        int groups = ties.groups();
        return Scores.of(groups * groups, cell -> Figure.of((double) ties.arcs(cell / groups, cell % groups)));
    }
}
