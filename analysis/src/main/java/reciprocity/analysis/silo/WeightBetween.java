package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Scores;

/** The summed weight of the ties that one group sends to another. */
public final class WeightBetween implements MatrixMetric {

    private static final MetricCard CARD = MetricCard.card("weight", "Weight between groups")
            .asks("How strong are the ties that one group sends to another, together?")
            .is("summed weights of arcs from members of the row to members of the column")
            .range("real", "weight")
            .reads("a sum")
            .source("Wasserman, S., Faust, K. (1994), Social Network Analysis, doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        int groups = ties.groups();
        return Scores.of(groups * groups, cell -> Figure.of(ties.weight(cell / groups, cell % groups)));
    }
}
