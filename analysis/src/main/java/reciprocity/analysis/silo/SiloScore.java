package reciprocity.analysis.silo;

import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Scores;

/** How far a group keeps its ties inside beyond what its size alone gives: inbreeding homophily (Coleman 1958). */
public final class SiloScore implements GroupMetric {

    private static final MetricCard CARD = MetricCard.card("silo", "Silo score")
            .asks("How far does this group keep to itself beyond what its size would give?")
            .is(
                    "s: share of members' arcs that stay inside; w = (n_g - 1) / (n - 1); S = (s - w) / (1 - w) where s >= w, otherwise (s - w) / w; all people and all arcs, whoever sent them (OBSERVED)")
            .range("[-1, 1]", "index")
            .reads("1: nothing leaves the group; 0: as its size would give; below 0: the group turns outward")
            .undefined("NO_OUT_TIES where members send none; SINGLE_GROUP where everybody is in one group")
            .source(
                    "Coleman, J. S. (1958), Relational analysis: the study of social organizations with survey methods, Human"
                            + " Organization 17(4), 28-36, doi:10.17730/humo.17.4.q5604m676260q8n7");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        return SiloFigures.observed(measured).score();
    }
}
