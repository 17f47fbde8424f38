package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/** Ties from one group to another against what both groups' activity would give. */
public final class ObservedExpected implements MatrixMetric {

    private static final MetricCard CARD = MetricCard.card("observed_expected", "Observed against expected")
            .asks("Do two groups meet more or less than their activity would give?")
            .is("E_pq / (Out_p In_q / m) on arcs; Out_p arcs sent by p, In_q arcs received by q")
            .range("[0, inf)", "ratio")
            .reads("1: as expected; below 1: they meet less; above 1: more")
            .undefined(
                    "NO_TIES without ties; NO_OUT_TIES where the row sends none; NO_IN_TIES where the column receives none")
            .source(
                    "Leicht, E. A., Newman, M. E. J. (2008), Community structure in directed networks, doi:10.1103/PhysRevLett.100.118703");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        GroupTies ties = GroupTies.of(measured);
        int groups = ties.groups();
        return Scores.of(groups * groups, cell -> ratio(ties, cell / groups, cell % groups));
    }

    private static Figure ratio(GroupTies ties, int row, int column) {
        if (ties.arcs() == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        if (ties.sent(row) == 0 || ties.received(column) == 0) {
            return Figure.undefined(ties.sent(row) == 0 ? Reason.NO_OUT_TIES : Reason.NO_IN_TIES);
        }
        double expected = (double) ties.sent(row) * ties.received(column) / ties.arcs();
        return Figure.of(ties.arcs(row, column) / expected);
    }
}
