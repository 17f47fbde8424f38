package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/** Which share of the possible ties from one group to another is there. */
public final class DensityBetween implements MatrixMetric {

    private static final MetricCard CARD = MetricCard.card("density", "Density between groups")
            .asks("Which share of the possible ties from one group to another is there?")
            .is(
                    "arcs from row to column / ordered pairs of different people, the first in the row, the second in the column")
            .range("[0, 1]", "share")
            .reads("1: everybody of the row gives to everybody of the column")
            .undefined("TOO_FEW_NODES within a group of one person")
            .source("Wasserman, S., Faust, K. (1994), Social Network Analysis, doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        int groups = ties.groups();
        return Scores.of(groups * groups, cell -> density(ties, cell / groups, cell % groups));
    }

    private static Figure density(GroupTies ties, int row, int column) {
        double pairs = (double) ties.size(row) * (row == column ? ties.size(column) - 1 : ties.size(column));
        return pairs == 0 ? Figure.undefined(Reason.TOO_FEW_NODES) : Figure.of(ties.arcs(row, column) / pairs);
    }
}
